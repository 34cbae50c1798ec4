"""What the experiments brought to light, what was done about it, and the test that keeps it so."""

_CRASH, _HOSTILE, _OLD = (
    "tests/reliability/test_orphans.py",
    "tests/reliability/test_hostile.py",
    "tests/reliability/test_regressions.py",
)
_RUN, _EDITIONS, _SHORT = (
    "tests/build/test_run.py",
    "tests/build/test_editions.py",
    "tests/reliability/test_experiments.py",
)

STORY = [
    (
        "A build that was killed while it replaced documents left a manifest that still named the digests of the files before.",
        "What a build replaces stands under `pending` until it is done; what stands under `documents` is true at every moment. Nothing of what was known is lost.",
        _EDITIONS,
    ),
    (
        "Files that a killed build was writing (`.*.part`) stayed for ever.",
        "The next build removes them.",
        _EDITIONS,
    ),
    (
        "A warm parent whose build was killed while it still loaded went on loading: more than 10 s on a busy machine.",
        "It is told its owner from its first moment and looks twice a second, without a thread.",
        _CRASH,
    ),
    (
        "Processes that only lay out, and the server that they are forked from, stayed for ever after a kill -9 of the build: each of them held both ends of the queue of orders.",
        "Each waits for the end of the build and ends with it.",
        _CRASH,
    ),
    (
        "The executed notebook of the same document differed by a random id, of the cell that papermill adds for the parameters.",
        "The cell has one name.",
        _SHORT,
    ),
    (
        "A notebook that killed its warm parent failed all documents after it, and the second try likewise.",
        "The next document gets a new parent; further tries are made one document after the other.",
        f"{_RUN}, {_CRASH}",
    ),
    (
        "Output without end below Python (`os.write`, C code, subprocesses) was told as KeyboardInterrupt, which is how it is stopped.",
        "It is told as too much output.",
        _OLD,
    ),
    (
        "A notebook without memory to start was told as exit code 1.",
        "The message names what its process ended in: MemoryError, or a thread that could not be started.",
        _OLD,
    ),
    (
        "What a notebook left in the folder for temporary files was there for the next, and stayed when its process was killed.",
        "Each notebook has a folder of its own, which goes with it.",
        "reliability/isolation.py",
    ),
    (
        "Gzip that unpacks to any size was unpacked (bulk files, tables).",
        "At most 2 GB and 1,000 pieces.",
        _OLD,
    ),
    (
        "A workbook with one cell at XFD1048576 took more than 10 s and all memory in the exchange of practices; in the reader of the XLS of 2017 it ended the process.",
        "At most 20,000 rows and 200 columns; the old reader takes only the old format.",
        _OLD,
    ),
    (
        "Cards of tables were read by a YAML reader that knows aliases and tags: bombs, and errors that were not the project's own (encoding, dates, depth).",
        "They are plain YAML like all other files.",
        _OLD,
    ),
    (
        "TSV with `20²08` as a year or with a dimension named twice, SDMX-CSV that is no CSV or not packed, notebooks and manifests nested too deeply, tables with numbers beyond any year: errors of Python and pandas.",
        "Errors of the project that name the file.",
        _OLD,
    ),
    (
        "What Eurostat's server sent in place of a description was printed on the terminal by the reader of SDMX, into the JSON of `--json`.",
        "Nothing of it is printed.",
        _OLD,
    ),
    (
        "Hidden and bidirectional characters passed in practices, partner files, needs, criteria, translations and cards, so that a text could show another one than it holds.",
        "Every file refuses them, with line and key.",
        _HOSTILE,
    ),
    (
        "`=1+1` in the CSV of a figure was taken for a signed number and left a formula; the exchange of practices let line ends and full-width signs through.",
        "Only a sign, digits and a unit count as a number; the list of signs is complete.",
        _HOSTILE,
    ),
    (
        "The index had a weaker content security policy than the pages.",
        "A test holds every page that is written to the same one.",
        _HOSTILE,
    ),
    (
        "A module read the partnership file while it was imported, so no document named it among what it was made from, and a change of that file left documents as they were.",
        "No module reads data when it is imported; what was kept before reads are followed is forgotten.",
        "tests/test_architecture.py, tests/build/test_reads.py",
    ),
    (
        "An analyst's own blocks were not sent to the workers of a cluster.",
        "They travel with the data and the notebooks.",
        "tests/build/test_executors.py",
    ),
    (
        "The soak called a document different from a clean build when only figures that it does not show had changed: it keeps the data that it was made from.",
        "The comparison leaves those data aside; every few rounds both editions are verified against their own data, and must say the same.",
        "tests/reliability/test_experiments.py",
    ),
    (
        "Two builds in one Python process, of two workspaces, laid documents out with the data of the first: the processes that only lay out were forked where the first build was.",
        "Each begins where the driver is now.",
        "tests/build/test_executors.py",
    ),
    (
        "A build of which a process that only lays out was killed, while another was just being started, did its work and then never ended: the pool of the standard library passes over such a process.",
        "Leaving the pool ends what does not end; orders that a broken pool does not take are tried again like those under way.",
        "tests/build/test_executors.py",
    ),
    (
        "Emphasis nested some hundred times in a commentary ended in RecursionError; found by fuzzing.",
        "Emphasis and links nested more than 20 deep are refused by file.",
        "tests/reporting/test_commentary.py",
    ),
    (
        "The index prints the size of each file, so the soak took two editions for different of which one had left a document with its data.",
        "Sizes are left aside as the data are.",
        "tests/reliability/test_experiments.py",
    ),
    (
        "A fuzzed input was taken for too slow when the machine was busy with other work.",
        "The time of the processor is measured.",
        "tests/reliability/test_fuzz.py",
    ),
    (
        "After figures that a document does not show had changed it was left with its data; when then a template of the page alone was edited, the page carried the new data and the PDF beside it the old ones, and `plustex verify` said that they differ. Found by the soak.",
        "The manifest says which documents carry older data (`older_data`); the next time such a one is laid out, PDF and page are together.",
        "tests/build/test_rebuild.py",
    ),
    (
        "Of an SDMX-CSV, a line that was cut off counted as one without figure or flag, and of a first line with a figure such as 1,500 the end was dropped with a warning of pandas; seen in what the fuzzing printed.",
        "A line with more or fewer fields than the first is refused by number.",
        "tests/statistics/update/test_forms.py",
    ),
]

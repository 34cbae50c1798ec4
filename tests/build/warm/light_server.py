"""The warm parent without the slow imports, for tests of how it starts and ends."""

from plustex_analysis.build.warm import server, warmup

warmup.IMPORTS = ()
warmup._run_first_cell = lambda shell: None

if __name__ == "__main__":
    server.main()

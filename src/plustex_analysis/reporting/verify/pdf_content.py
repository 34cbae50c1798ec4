"""What a PDF says: its structure elements in reading order with their text, and the text that no element holds."""

import ctypes
import io
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

import pikepdf

try:
    import pypdfium2  # type: ignore[import-untyped] # it ships no types
    import pypdfium2.raw as pdfium  # type: ignore[import-untyped] # nor here
except ModuleNotFoundError:  # pragma: no cover - of the extra "verify"; asked for before a PDF is read
    pypdfium2 = pdfium = None

#: What PDFium gives for a hyphen at the end of a line.
_LINE_END = "\x02"
Spot = tuple[int, int]  # page and marked-content id


@dataclass(frozen=True)
class Element:
    """A structure element: its role, its own attributes, the content that it and its children mark, in order."""

    role: str
    node: Any
    kids: tuple["Element | Spot", ...]

    def spots(self) -> Iterator[Spot]:
        """Yield the marked contents in reading order."""
        for kid in self.kids:
            if isinstance(kid, Element):
                yield from kid.spots()
            else:
                yield kid

    def walk(self) -> Iterator["Element"]:
        """Yield this element and all below it, in reading order."""
        yield self
        for kid in self.kids:
            if isinstance(kid, Element):
                yield from kid.walk()

    def below(self, *roles: str) -> list["Element"]:
        """Return the elements of these roles below this one, in reading order."""
        return [element for element in self.walk() if element is not self and element.role in roles]

    def attribute(self, name: str) -> str:
        """Return an attribute of the element itself, or an empty text."""
        given = self.node.get("/A", pikepdf.Array())
        for one in given if isinstance(given, pikepdf.Array) else [given]:
            if isinstance(one, pikepdf.Dictionary) and name in one:
                return str(one[name])
        return ""


@dataclass(frozen=True)
class Content:
    """An open PDF: its elements, the text of each marked content, and all text of each page."""

    file: pikepdf.Pdf
    tree: Element
    marked: dict[Spot, str]
    pages: tuple[str, ...]
    order: list[Spot] = field(default_factory=list)

    def text(self, element: Element) -> str:
        """Return the text of an element and those below it."""
        return " ".join("".join(self.marked.get(spot, "") for spot in element.spots()).split())

    def attachment(self, name: str) -> bytes | None:
        """Return the content of an attached file, or nothing when there is none of that name."""
        found = self.file.attachments.get(name)
        return found.get_file().read_bytes() if found is not None else None


def read_pdf(data: bytes) -> Content:
    """Read a PDF.

    Raises
    ------
    pikepdf.PdfError
        It is none, or broken beyond repair.
    """
    file = pikepdf.open(io.BytesIO(data))
    numbers = {page.objgen: position for position, page in enumerate(page.obj for page in file.pages)}
    root = file.Root.get("/StructTreeRoot")
    tree = _element(root, numbers, -1) if root is not None else Element("/StructTreeRoot", pikepdf.Dictionary(), ())
    marked, pages = _texts(data)
    return Content(file, tree, marked, pages, list(marked))


def addresses(page: pikepdf.Page) -> set[str]:
    """Return the addresses that the links of a page lead to."""
    notes = (note for note in page.obj.get("/Annots", ()) if note.get("/Subtype") == "/Link")
    return {str(note.A.URI) for note in notes if "/URI" in note.get("/A", pikepdf.Dictionary())}


def whole_addresses(text: str, known: Iterable[str]) -> str:
    """Return a text in which known addresses that lines break are in one piece again.

    Examples
    --------
    >>> whole_addresses("see https://example.org/item/ 398/on", ["https://example.org/item/398/on"])
    'see https://example.org/item/398/on'
    """
    for address in sorted(known, key=len, reverse=True):
        text = re.sub(r"\s*".join(map(re.escape, address)), address.replace("\\", r"\\"), text)
    return text


def _element(node: Any, numbers: dict[tuple[int, int], int], page: int) -> Element:
    page = numbers.get(node["/Pg"].objgen, page) if "/Pg" in node else page
    given = node.get("/K", pikepdf.Array())
    kids: list[Element | Spot] = []
    for kid in given if isinstance(given, pikepdf.Array) else [given]:
        if isinstance(kid, int):
            kids.append((page, kid))
        elif isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            kids.append(_element(kid, numbers, page))
        elif isinstance(kid, pikepdf.Dictionary) and "/MCID" in kid:
            kids.append((numbers.get(kid["/Pg"].objgen, page) if "/Pg" in kid else page, int(kid.MCID)))
    return Element(str(node.get("/S", "/StructTreeRoot")), node, tuple(kids))


def _texts(data: bytes) -> tuple[dict[Spot, str], tuple[str, ...]]:
    """Return the text of each marked content in the order of the pages' content, and all text of each page."""
    marked: dict[Spot, str] = {}
    pages = []
    with pypdfium2.PdfDocument(data) as file:
        for position, page in enumerate(file):
            words = page.get_textpage()
            pages.append(words.get_text_range().replace(_LINE_END, "-"))
            bottom: dict[int, float] = {}
            for number in range(pdfium.FPDFPage_CountObjects(page.raw)):
                drawn = pdfium.FPDFPage_GetObject(page.raw, number)
                mark = pdfium.FPDFPageObj_GetMarkedContentID(drawn)
                if mark < 0:
                    continue
                text = _said(drawn, words) if pdfium.FPDFPageObj_GetType(drawn) == pdfium.FPDF_PAGEOBJ_TEXT else ""
                low = _bottom(drawn)
                gap = " " if text.strip() and abs(bottom.get(mark, low) - low) > 4 else ""  # noqa: PLR2004 - points: a new line
                bottom[mark] = low if text.strip() else bottom.get(mark, low)
                marked[(position, mark)] = marked.get((position, mark), "") + gap + text
    return marked, tuple(pages)


def _said(drawn: Any, words: pypdfium2.PdfTextPage) -> str:
    size = pdfium.FPDFTextObj_GetText(drawn, words.raw, None, 0)
    buffer = ctypes.create_string_buffer(size)
    pdfium.FPDFTextObj_GetText(drawn, words.raw, ctypes.cast(buffer, ctypes.POINTER(pdfium.FPDF_WCHAR)), size)
    return buffer.raw[: max(size - 2, 0)].decode("utf-16-le", errors="replace").replace(_LINE_END, "-")


def _bottom(drawn: Any) -> float:
    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    pdfium.FPDFPageObj_GetBounds(drawn, left, bottom, right, top)
    return float(bottom.value)

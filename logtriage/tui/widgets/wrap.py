"""Breaking a long line at spaces."""

from rich.cells import cell_len


def wrap_points(text: str, width: int) -> list[int]:
    """Find where each piece of a text begins when at most `width` cells go on a line.

    Breaks after a space where there is one in the second half of a piece, else in the middle of a word.
    """
    width = max(1, width)
    points = [0]
    while len(text) - points[-1] > width or cell_len(text[points[-1] :]) > width:
        start = points[-1]
        end = start + _fitting(text[start : start + width], width)
        space = text.rfind(" ", start + (end - start) // 2, end)
        points.append(end if space < 0 else space + 1)
    return points


def _fitting(text: str, width: int) -> int:
    """Number of characters that fit into a width in cells; at least one."""
    count = len(text)
    while count > 1 and cell_len(text[:count]) > width:
        count -= 1
    return count

"""What is wrong with a page: parse errors, double ids, dangling labels, inline styles and scripts."""

from itertools import pairwise

from tinyhtml5.parser import HTMLParser

XHTML = "{http://www.w3.org/1999/xhtml}"
FORGIVEN = {"expected-doctype-but-got-chars"}
HEADINGS = {f"{XHTML}h{level}": level for level in range(1, 7)}


def faults(html: str) -> list[str]:
    """Sentences on what is wrong in `html`; an empty list for a sound page."""
    parser = HTMLParser()
    root = parser.parse(html)
    found = [
        f"{error} {data or ''} at {place}" for place, error, data in parser.errors if error not in FORGIVEN
    ]
    elements = list(root.iter())
    tags = [element for element in elements if isinstance(element.tag, str)]
    return found + _ids(tags) + _labels(tags) + _inline(tags) + _outline(tags, root) + _leftovers(html)


def _ids(tags) -> list[str]:
    ids = [element.get("id") for element in tags if element.get("id")]
    return [
        f"The id {name} stands {ids.count(name)} times." for name in sorted(set(ids)) if ids.count(name) > 1
    ]


def _labels(tags) -> list[str]:
    ids = {element.get("id") for element in tags}
    found = []
    for attribute in ("for", "aria-describedby", "aria-labelledby", "aria-controls"):
        for element in tags:
            names = (element.get(attribute) or "").split()
            found += [
                f"{attribute} names {name}, which is not on the page." for name in names if name not in ids
            ]
    return found


def _inline(tags) -> list[str]:
    found = [f"Inline style on {element.tag}." for element in tags if element.get("style")]
    found += [
        f"{element.tag} has {name}." for element in tags for name in element.attrib if name.startswith("on")
    ]
    scripts = [element for element in tags if element.tag == f"{XHTML}script" and not element.get("src")]
    return found + ["Inline script." for element in scripts if element.get("type") != "application/json"]


def _outline(tags, root) -> list[str]:
    levels = [HEADINGS[element.tag] for element in tags if element.tag in HEADINGS]
    found = [] if levels.count(1) == 1 else [f"{levels.count(1)} headings of the first level."]
    found += [f"A heading jumps from {a} to {b}." for a, b in pairwise(levels) if b > a + 1]
    if root.get("lang") != "id":
        found.append("The page does not say that it is Indonesian.")
    titles = [element for element in tags if element.tag == f"{XHTML}title"]
    return found + ([] if titles and (titles[0].text or "").strip() else ["The page has no title."])


def _leftovers(html: str) -> list[str]:
    return [f"{mark} was left in the page." for mark in ("{{", "{%", "{#", ">None<") if mark in html]

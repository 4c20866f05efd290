"""Three themes: dark, light, and the terminal's own sixteen colours.

The status colours are those of Okabe and Ito's palette for all kinds of colour vision (Color
Universal Design, 2008), darkened on the light background until they can be read.
"""

from dataclasses import replace

from textual.theme import BUILTIN_THEMES, Theme

DARK = Theme(
    name="dark",
    dark=True,
    primary="#56B4E9",
    foreground="#d5dae0",
    background="#0f1317",
    surface="#0f1317",
    panel="#1a2027",
    warning="#E69F00",
    error="#D55E00",
    success="#009E73",
    variables={
        "pass": "#009E73",
        "fail": "#D55E00",
        "unknown": "#F0E442",
        "hang": "#E69F00",
        "infra": "#CC79A7",
        "running": "#56B4E9",
        "idle": "#999999",
        "faint": "#87909a",
        "edge": "#3b444e",
        "strong": "#ffffff",
        "here": "#26303a",
        "proof": "#4a2a12",
        "found": "#F0E442",
        "ink": "#000000",
    },
)

LIGHT = Theme(
    name="light",
    dark=False,
    primary="#0072B2",
    foreground="#22272d",
    background="#fbfaf7",
    surface="#fbfaf7",
    panel="#ebe9e3",
    warning="#8a5a00",
    error="#b04a00",
    success="#00735a",
    variables={
        "pass": "#00735a",
        "fail": "#b04a00",
        "unknown": "#736300",
        "hang": "#8a5a00",
        "infra": "#9c3f76",
        "running": "#0068a3",
        "idle": "#6a6a6a",
        "faint": "#646c74",
        "edge": "#c9c6bd",
        "strong": "#000000",
        "here": "#dfe7ee",
        "proof": "#ffe0c7",
        "found": "#F0E442",
        "ink": "#000000",
    },
)

_TERMINAL = BUILTIN_THEMES["ansi-dark"]

ANSI = replace(
    _TERMINAL,
    name="ansi",
    variables={
        **_TERMINAL.variables,
        "pass": "ansi_green",
        "fail": "ansi_red",
        "unknown": "ansi_yellow",
        "hang": "ansi_yellow",
        "infra": "ansi_magenta",
        "running": "ansi_cyan",
        "idle": "ansi_default",
        "faint": "ansi_default",
        "edge": "ansi_default",
        "strong": "ansi_default",
        "here": "ansi_default",
        "proof": "ansi_default",
        "found": "ansi_yellow",
        "ink": "ansi_black",
    },
)

THEMES: tuple[Theme, ...] = (DARK, LIGHT, ANSI)
"""In the order in which `T` goes through them."""

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
        "hue0": "#e8641a",
        "hue1": "#56B4E9",
        "hue2": "#F0E442",
        "hue3": "#CC79A7",
        "hue4": "#E69F00",
        "hue5": "#7fd6c0",
        "hue6": "#b39ddb",
        "hue7": "#c8c8c8",
        "heat0": "#6f93ab",
        "heat1": "#9cc3d6",
        "heat2": "#e8d98a",
        "heat3": "#f0a04b",
        "heat4": "#ff5f3c",
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
        "hue0": "#b04a00",
        "hue1": "#0068a3",
        "hue2": "#736300",
        "hue3": "#9c3f76",
        "hue4": "#8a5a00",
        "hue5": "#00735a",
        "hue6": "#5b4a9e",
        "hue7": "#555555",
        "heat0": "#56646e",
        "heat1": "#35657b",
        "heat2": "#736010",
        "heat3": "#a04e00",
        "heat4": "#b3200c",
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
        "hue0": "ansi_red",
        "hue1": "ansi_cyan",
        "hue2": "ansi_yellow",
        "hue3": "ansi_magenta",
        "hue4": "ansi_green",
        "hue5": "ansi_blue",
        "hue6": "ansi_bright_red",
        "hue7": "ansi_default",
        "heat0": "ansi_blue",
        "heat1": "ansi_cyan",
        "heat2": "ansi_green",
        "heat3": "ansi_yellow",
        "heat4": "ansi_red",
    },
)

THEMES: tuple[Theme, ...] = (DARK, LIGHT, ANSI)
"""The themes in the order in which `T` goes through them."""

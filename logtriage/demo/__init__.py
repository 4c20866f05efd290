"""A replay of the founding report, with every console composed from recordings of other boots.

The founding report is the mail that this tool was made for: the tests of LPA2 support for arm64 KVM, on the
linux-arm-kernel list in November 2022. It lists 186 configurations, 64 of which failed in three ways, and
published no consoles.
"""

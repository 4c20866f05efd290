"""The options of a configuration of the matrix `lpa2`, and which failure the demo shows for them."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Self

from logtriage.errors import LogtriageError
from logtriage.matrix.model import Config


class Planted(StrEnum):
    """The three failure modes of the founding report, by its own numbers."""

    HOST_SILENT = "mode 1"
    KVM_INIT = "mode 2"
    GUEST_SILENT = "mode 3"


_DOMAINS = {
    "hw_pa": ("48", "lpa", "lpa2"),
    "hw_va": ("48", "52"),
    "kvm_mode": ("vhe", "nvhe", "protected"),
    "host_page_size": ("4k", "16k", "64k"),
    "host_pa": ("48", "52"),
    "host_va": ("48", "52"),
    "host_load_addr": ("low", "high"),
    "guest_load_addr": ("low", "high"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """The options that a console states in one line or another.

    Attributes:
        hw_pa: `48`, `lpa` (52 bits for 64k pages only) or `lpa2` (52 bits for all).
        hw_va: `48` or `52`.
        kvm_mode: `vhe`, `nvhe` or `protected`.
        page: The host kernel's page size: `4k`, `16k` or `64k`.
        host_pa: `48` or `52`, as the host kernel is built.
        host_va: The same for virtual addresses.
        high: Whether the host's RAM is above 48 bits.
        guest_high: Whether the guest's RAM is at 2048 TB.
    """

    hw_pa: str
    hw_va: str
    kvm_mode: str
    page: str
    host_pa: str
    host_va: str
    high: bool
    guest_high: bool

    @classmethod
    def of(cls, config: Config) -> Self:
        """The options of a configuration.

        Raises:
            LogtriageError: Where an axis of `lpa2` is missing or has a value that it does not have there.
        """
        for axis, values in _DOMAINS.items():
            if config.params.get(axis) not in values:
                raise LogtriageError(
                    f"the demo replays the bundled matrix lpa2 only: no usable option {axis}"
                )
        at = config.params
        return cls(
            hw_pa=at["hw_pa"],
            hw_va=at["hw_va"],
            kvm_mode=at["kvm_mode"],
            page=at["host_page_size"],
            host_pa=at["host_pa"],
            host_va=at["host_va"],
            high=at["host_load_addr"] == "high",
            guest_high=at["guest_load_addr"] == "high",
        )

    @property
    def lpa2_build(self) -> bool:
        """Whether the kernel has pages of 4k or 16k and is built for 52-bit addresses."""
        return self.page != "64k" and self.host_pa == self.host_va == "52"

    @property
    def lva(self) -> bool:
        """Whether the kernel finds `52-bit Virtual Addressing (LVA)` (arch/arm64/kernel/cpufeature.c)."""
        return self.page == "64k" and self.host_va == "52" and self.hw_va == "52"

    @property
    def stage1_lpa2(self) -> bool:
        """Whether the kernel finds `52-bit Virtual Addressing (LPA2)` and uses it."""
        return self.lpa2_build and self.hw_pa == "lpa2"

    @property
    def stage2_lpa2(self) -> bool:
        """Whether the kernel finds `… for KVM (LPA2)`, which needs no 52-bit build."""
        return self.page != "64k" and self.hw_pa == "lpa2"

    @property
    def capped(self) -> bool:
        """Whether the linear map has 51 bits: 52 in use, kernel not at EL2 (arch/arm64/mm/init.c)."""
        return self.kvm_mode != "vhe" and (self.lva or self.stage1_lpa2)

    @property
    def ipa_bits(self) -> int:
        """The limit of KVM: 52 where the hardware has it at the host's granule (arch/arm64/kvm/reset.c)."""
        return 52 if self.stage2_lpa2 or (self.page == "64k" and self.hw_pa != "48") else 48

    @property
    def planted(self) -> Planted | None:
        """The failure that the founding report tells for these options, an earlier one first.

        Mode 1, 18 configurations: LPA2 builds loaded high, silent after the firmware. Mode 2, 4
        configurations stuck in KVM's start: protected KVM, LPA2 build, hardware without LPA2; the report does
        not say which 4 of those 8, so 4k pages are assumed here. Mode 3, 42 configurations without a word
        of the guest: every guest loaded high that is reached at all.
        """
        if self.page in ("4k", "16k") and self.high:
            return Planted.HOST_SILENT
        if self.kvm_mode == "protected" and self.lpa2_build and self.page == "4k" and self.hw_pa != "lpa2":
            return Planted.KVM_INIT
        return Planted.GUEST_SILENT if self.guest_high else None

read-by: classify
class: firmware
layer: firmware
note: a loader or firmware that says that it failed
verdict-class: firmware
verdict-layer: firmware
verdict-stage: firmware
verdict-signature: uefi-option-failed
verdict-title: UEFI: failed to load Boot0001 "UEFI QEMU HARDDISK" from PciRoot(0x0): Access Denied
--- host.log
BdsDxe: loading Boot0001 "UEFI QEMU HARDDISK" from PciRoot(0x0)
BdsDxe: failed to load Boot0001 "UEFI QEMU HARDDISK" from PciRoot(0x0): Access Denied

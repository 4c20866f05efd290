read-by: classify
class: firmware
layer: firmware
note: a loader or firmware that says that it failed
known-failure: a kind of console that the library does not tell yet
verdict-class: none
verdict-notes: if this is all of the console: Firmware stops before it hands over: BdsDxe: failed to load Boot# "UEFI QEMU HARDDISK" from PciRoot(HEX): Access Denied
--- host.log
BdsDxe: loading Boot0001 "UEFI QEMU HARDDISK" from PciRoot(0x0)
BdsDxe: failed to load Boot0001 "UEFI QEMU HARDDISK" from PciRoot(0x0): Access Denied

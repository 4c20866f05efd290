status: fail
class: firmware
accept: hang silent
layer: firmware
cause: UEFI firmware given a file that is no EFI image
injected: yes
params: hw_pa=lpa2 hw_va=52 kvm_mode=vhe host_page_size=4k host_pa=48 host_va=48 host_load_addr=efi
result: timeout KILL
verdict-status: fail
verdict-class: firmware
verdict-layer: firmware
verdict-stage: firmware
verdict-signature: edk2-exception
verdict-title: UEFI: Synchronous Exception
--- host.log
UEFI firmware (version  built at 13:10:49 on Nov  5 2024)
[2J[01;01H[=3h[2J[01;01H[2J[01;01H[=3h[2J[01;01HBdsDxe: failed to load Boot0001 "UEFI Non-Block Boot Device" from VenMedia(1428F772-B64A-441E-B8C3-9EBDD7F893C7): Not Found
BdsDxe: loading Boot0002 "EFI Internal Shell" from Fv(64074AFE-340A-4BE6-94BA-91B5B4D0F71E)/FvFile(7C04A583-9E3E-4F1C-AD65-E05268D0B4D1)
BdsDxe: starting Boot0002 "EFI Internal Shell" from Fv(64074AFE-340A-4BE6-94BA-91B5B4D0F71E)/FvFile(7C04A583-9E3E-4F1C-AD65-E05268D0B4D1)
[2J[01;01H[01;01HUEFI Interactive Shell v2.2
EDK II
UEFI v2.70 (EDK II, 0x00010000)
[1m[33m[40mMapping table[0m[37m[40m


Synchronous Exception at 0x000000007C3B42BC


Synchronous Exception at 0x000000007C3B42BC

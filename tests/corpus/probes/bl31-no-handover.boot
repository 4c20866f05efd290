read-by: classify
class: hang
accept: silent
layer: firmware
note: firmware that has not handed over is not a silent kernel
verdict-class: silent
verdict-layer: firmware
verdict-stage: firmware
verdict-signature: firmware-silent-after-firmware
verdict-title: U-Boot never outputs anything to console
--- host.log
U-Boot SPL 2022.07 (Jul 22 2022 - 15:45:20 +0000)
Trying to boot from MMC1
NOTICE:  BL31: v2.6(release):abc
NOTICE:  BL31: Built : 06:37:22, Jun  7 2022

read-by: classify
class: reset-loop
layer: firmware host
note: restarts that nobody announces
verdict-class: reset-loop
verdict-layer: firmware
verdict-stage: firmware
verdict-signature: firmware-loop
verdict-title: Firmware starts over and over
--- host.log
coreboot-24.02-410 Thu Apr 04 03:26:19 UTC 2024 x86_32 bootblock starting (log level: 7)...
[DEBUG]  FMAP: Found "FLASH" version 1.1 at 0x310000.
[DEBUG]  Jumping to boot code at 0x000fd247(0x7be6c000)
coreboot-24.02-410 Thu Apr 04 03:26:19 UTC 2024 x86_32 bootblock starting (log level: 7)...
[DEBUG]  FMAP: Found "FLASH" version 1.1 at 0x310000.
[DEBUG]  Jumping to boot code at 0x000fd247(0x7be6c000)
coreboot-24.02-410 Thu Apr 04 03:26:19 UTC 2024 x86_32 bootblock starting (log level: 7)...
[DEBUG]  FMAP: Found "FLASH" version 1.1 at 0x310000.
[DEBUG]  Jumping to boot code at 0x000fd247(0x7be6c000)
coreboot-24.02-410 Thu Apr 04 03:26:19 UTC 2024 x86_32 bootblock starting (log level: 7)...

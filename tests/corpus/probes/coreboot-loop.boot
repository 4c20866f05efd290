read-by: classify
class: reset-loop
layer: firmware host
note: restarts that nobody announces
known-failure: a kind of console that the library does not tell yet
verdict-class: none
verdict-notes: not read: no known form in 10 lines
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

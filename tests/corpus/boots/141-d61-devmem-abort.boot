status: pass
class: none
reached: host-poweroff
cause: devmem read of an unmapped bus address
injected: yes
note: devmem on an unmapped address only gives a 'Bus error' to the process; the boot passes
params: hw_pa=lpa2 hw_va=52 kvm_mode=vhe host_page_size=4k host_pa=48 host_va=48 host_load_addr=0x60000000
result: exited 0
verdict-status: pass
verdict-class: none
--- host.log
NOTICE:  Booting Trusted Firmware
NOTICE:  BL1: v2.9(release):v2.9.0
NOTICE:  BL1: Built : 10:42:17, Nov 22 2026
NOTICE:  BL1: Booting BL2
NOTICE:  BL2: v2.9(release):v2.9.0
NOTICE:  BL2: Built : 10:42:22, Nov 22 2026
NOTICE:  BL1: Booting BL31
NOTICE:  BL31: v2.9(release):v2.9.0
NOTICE:  BL31: Built : 10:42:35, Nov 22 2026
[    0.000000] Booting Linux on physical CPU 0x0000000000 [0x000f0510]
[    0.000000] Linux version 6.1.0-56-arm64 (debian-kernel@lists.debian.org) (gcc-12 (Debian 12.2.0-14+deb12u1) 12.2.0, GNU ld (GNU Binutils for Debian) 2.40) #1 SMP Debian 6.1.192-2 (2026-11-16)
[    0.000000] random: crng init done
[    0.000000] Machine model: linux,dummy-virt
[    0.000000] efi: UEFI not found.
[    0.000000] earlycon: pl11 at MMIO 0x0000000009000000 (options '')
[    0.000000] printk: bootconsole [pl11] enabled
[    0.000000] NUMA: No NUMA configuration found
[    0.000000] NUMA: Faking a node at [mem 0x0000000040000000-0x000000007fffffff]
[    0.000000] NUMA: NODE_DATA [mem 0x7fdee380-0x7fdf0fff]
[    0.000000] Zone ranges:
[    0.000000]   DMA      [mem 0x0000000040000000-0x000000007fffffff]
[    0.000000]   DMA32    empty
[    0.000000]   Normal   empty
[    0.000000] Movable zone start for each node
[    0.000000] Early memory node ranges
[    0.000000]   node   0: [mem 0x0000000040000000-0x000000007fffffff]
[    0.000000] Initmem setup node 0 [mem 0x0000000040000000-0x000000007fffffff]
[    0.000000] cma: Reserved 64 MiB at 0x000000007ac00000
[    0.000000] psci: probing for conduit method from DT.
[    0.000000] psci: PSCIv1.1 detected in firmware.
[    0.000000] psci: Using standard PSCI v0.2 function IDs
[    0.000000] psci: MIGRATE_INFO_TYPE not supported.
[    0.000000] psci: SMC Calling Convention v1.2
[    0.000000] percpu: Embedded 31 pages/cpu s87272 r8192 d31512 u126976
[    0.000000] Detected PIPT I-cache on CPU0
[    0.000000] CPU features: detected: Address authentication (IMP DEF algorithm)
[    0.000000] CPU features: detected: GIC system register CPU interface
[    0.000000] CPU features: detected: Virtualization Host Extensions
[    0.000000] CPU features: detected: Hardware dirty bit management
[    0.000000] CPU features: detected: Spectre-v4
[    0.000000] CPU features: detected: Spectre-BHB
[    0.000000] alternatives: applying boot alternatives
[    0.000000] Fallback order for Node 0: 0 
[    0.000000] Built 1 zonelists, mobility grouping on.  Total pages: 258048
[    0.000000] Policy zone: DMA
[    0.000000] Kernel command line: earlycon console=ttyAMA0 ltact=badmem:0x3f000000
[    0.000000] Unknown kernel command line parameters "ltact=badmem:0x3f000000", will be passed to user space.
[    0.000000] Dentry cache hash table entries: 131072 (order: 8, 1048576 bytes, linear)
[    0.000000] Inode-cache hash table entries: 65536 (order: 7, 524288 bytes, linear)
[    0.000000] mem auto-init: stack:all(zero), heap alloc:on, heap free:off
[    0.000000] Memory: 131060K/1048576K available (13248K kernel code, 2806K rwdata, 9524K rodata, 6464K init, 627K bss, 56760K reserved, 65536K cma-reserved)
[    0.000000] SLUB: HWalign=64, Order=0-3, MinObjects=0, CPUs=2, Nodes=1
[    0.000000] ftrace: allocating 44279 entries in 173 pages
[    0.000000] ftrace: allocated 173 pages with 5 groups
[    0.000000] trace event string verifier disabled
[    0.000000] rcu: Hierarchical RCU implementation.
[    0.000000] rcu: 	RCU restricting CPUs from NR_CPUS=256 to nr_cpu_ids=2.
[    0.000000] 	Rude variant of Tasks RCU enabled.
[    0.000000] 	Tracing variant of Tasks RCU enabled.
[    0.000000] rcu: RCU calculated value of scheduler-enlistment delay is 25 jiffies.
[    0.000000] rcu: Adjusting geometry for rcu_fanout_leaf=16, nr_cpu_ids=2
[    0.000000] NR_IRQS: 64, nr_irqs: 64, preallocated irqs: 0
[    0.000000] GICv3: GIC: Using split EOI/Deactivate mode
[    0.000000] GICv3: 224 SPIs implemented
[    0.000000] GICv3: 0 Extended SPIs implemented
[    0.000000] Root IRQ handler: gic_handle_irq
[    0.000000] GICv3: GICv3 features: 16 PPIs
[    0.000000] GICv3: CPU0: found redistributor 0 region 0:0x00000000080a0000
[    0.000000] ITS [mem 0x08080000-0x0809ffff]
[    0.000000] ITS@0x0000000008080000: allocated 8192 Devices @40590000 (indirect, esz 8, psz 64K, shr 1)
[    0.000000] ITS@0x0000000008080000: allocated 8192 Interrupt Collections @405a0000 (flat, esz 8, psz 64K, shr 1)
[    0.000000] GICv3: using LPI property table @0x00000000405b0000
[    0.000000] GICv3: CPU0: using allocated LPI pending table @0x00000000405c0000
[    0.000000] rcu: srcu_init: Setting srcu_struct sizes based on contention.
[    0.000000] arch_timer: cp15 timer(s) running at 62.50MHz (phys).
[    0.000000] clocksource: arch_sys_counter: mask: 0x1ffffffffffffff max_cycles: 0x1cd42e208c, max_idle_ns: 881590405314 ns
[    0.000127] sched_clock: 57 bits at 63MHz, resolution 16ns, wraps every 4398046511096ns
[    0.220979] Console: colour dummy device 80x25
[    0.580324] Calibrating delay loop (skipped), value calculated using timer frequency.. 125.00 BogoMIPS (lpj=250000)
[    0.603408] pid_max: default: 32768 minimum: 301
[    0.616897] LSM: Security Framework initializing
[    0.640462] landlock: Up and running.
[    0.654465] Yama: disabled by default; enable with sysctl kernel.yama.*
[    0.681140] AppArmor: AppArmor initialized
[    0.703509] TOMOYO Linux initialized
[    0.718248] LSM support for eBPF active
[    0.747805] Mount-cache hash table entries: 2048 (order: 2, 16384 bytes, linear)
[    0.755155] Mountpoint-cache hash table entries: 2048 (order: 2, 16384 bytes, linear)
[    2.271701] cblist_init_generic: Setting adjustable number of callback queues.
[    2.279000] cblist_init_generic: Setting shift to 1 and lim to 1 rcu_task_cpu_ids=2.
[    2.288272] cblist_init_generic: Setting adjustable number of callback queues.
[    2.306537] cblist_init_generic: Setting shift to 1 and lim to 1 rcu_task_cpu_ids=2.
[    2.309292] rcu: Hierarchical SRCU implementation.
[    2.309459] rcu: 	Max phase no-delay instances is 1000.
[    2.389796] Platform MSI: its@8080000 domain created
[    2.409474] PCI/MSI: /intc@8000000/its@8080000 domain created
[    2.427748] fsl-mc MSI: its@8080000 domain created
[    2.429704] EFI services will not be available.
[    2.498876] smp: Bringing up secondary CPUs ...
[    2.702162] Detected PIPT I-cache on CPU1
[    2.723854] GICv3: CPU1: found redistributor 1 region 0:0x00000000080c0000
[    2.725164] GICv3: CPU1: using allocated LPI pending table @0x00000000405d0000
[    2.735877] CPU1: Booted secondary processor 0x0000000001 [0x000f0510]
[    2.773773] smp: Brought up 1 node, 2 CPUs
[    2.795869] SMP: Total of 2 processors activated.
[    2.796173] CPU features: detected: Branch Target Identification
[    2.796396] CPU features: detected: 32-bit EL0 Support
[    2.796568] CPU features: detected: 32-bit EL1 Support
[    2.796720] CPU features: detected: ARMv8.4 Translation Table Level
[    2.796938] CPU features: detected: Data cache clean to the PoU not required for I/D coherence
[    2.797210] CPU features: detected: Common not Private translations
[    2.797391] CPU features: detected: CRC32 instructions
[    2.797541] CPU features: detected: Data cache clean to Point of Deep Persistence
[    2.797731] CPU features: detected: Data cache clean to Point of Persistence
[    2.811061] CPU features: detected: E0PD
[    2.811827] CPU features: detected: Generic authentication (IMP DEF algorithm)
[    2.811965] CPU features: detected: RCpc load-acquire (LDAPR)
[    2.812063] CPU features: detected: LSE atomic instructions
[    2.812160] CPU features: detected: Privileged Access Never
[    2.812252] CPU features: detected: RAS Extension Support
[    2.812341] CPU features: detected: Random Number Generator
[    2.812432] CPU features: detected: Speculation barrier (SB)
[    2.812525] CPU features: detected: Stage-2 Force Write-Back
[    2.812619] CPU features: detected: TLB range maintenance instructions
[    2.812806] CPU features: detected: Speculative Store Bypassing Safe (SSBS)
[    2.872846] CPU: All CPU(s) started at EL2
[    2.903717] alternatives: applying system-wide alternatives
[    4.212133] node 0 deferred pages initialised in 52ms
[    6.204605] devtmpfs: initialized
[    6.274790] Registered cp15_barrier emulation handler
[    6.275290] Registered setend emulation handler
[    6.280329] clocksource: jiffies: mask: 0xffffffff max_cycles: 0xffffffff, max_idle_ns: 7645041785100000 ns
[    6.281171] futex hash table entries: 512 (order: 3, 32768 bytes, linear)
[    6.362771] pinctrl core: initialized pinctrl subsystem
[    6.536569] DMI not present or invalid.
[    6.579851] NET: Registered PF_NETLINK/PF_ROUTE protocol family
[    6.611367] DMA: preallocated 128 KiB GFP_KERNEL pool for atomic allocations
[    6.613365] DMA: preallocated 128 KiB GFP_KERNEL|GFP_DMA pool for atomic allocations
[    6.614490] DMA: preallocated 128 KiB GFP_KERNEL|GFP_DMA32 pool for atomic allocations
[    6.615537] audit: initializing netlink subsys (disabled)
[    6.627208] audit: type=2000 audit(2.100:1): state=initialized audit_enabled=0 res=1
[    6.647570] thermal_sys: Registered thermal governor 'fair_share'
[    6.647738] thermal_sys: Registered thermal governor 'bang_bang'
[    6.647992] thermal_sys: Registered thermal governor 'step_wise'
[    6.648177] thermal_sys: Registered thermal governor 'user_space'
[    6.648360] thermal_sys: Registered thermal governor 'power_allocator'
[    6.655557] cpuidle: using governor ladder
[    6.658492] cpuidle: using governor menu
[    6.660919] hw-breakpoint: found 6 breakpoint and 4 watchpoint registers.
[    6.662669] ASID allocator initialised with 65536 entries
[    6.668214] Serial: AMBA PL011 UART driver
[    6.757998] 9000000.pl011: ttyAMA0 at MMIO 0x9000000 (irq = 14, base_baud = 0) is a PL011 rev1
[    6.760792] printk: console [ttyAMA0] enabled
[    6.760792] printk: console [ttyAMA0] enabled
[    6.762244] printk: bootconsole [pl11] disabled
[    6.762244] printk: bootconsole [pl11] disabled
[    6.789852] KASLR enabled
[    6.877554] HugeTLB: registered 1.00 GiB page size, pre-allocated 0 pages
[    6.882296] HugeTLB: 0 KiB vmemmap can be freed for a 1.00 GiB page
[    6.882605] HugeTLB: registered 32.0 MiB page size, pre-allocated 0 pages
[    6.882806] HugeTLB: 0 KiB vmemmap can be freed for a 32.0 MiB page
[    6.882993] HugeTLB: registered 2.00 MiB page size, pre-allocated 0 pages
[    6.883191] HugeTLB: 0 KiB vmemmap can be freed for a 2.00 MiB page
[    6.883393] HugeTLB: registered 64.0 KiB page size, pre-allocated 0 pages
[    6.883601] HugeTLB: 0 KiB vmemmap can be freed for a 64.0 KiB page
[    6.976405] ACPI: Interpreter disabled.
[    7.021001] iommu: Default domain type: Translated 
[    7.021210] iommu: DMA domain TLB invalidation policy: strict mode 
[    7.025910] pps_core: LinuxPPS API ver. 1 registered
[    7.029166] pps_core: Software ver. 5.3.6 - Copyright 2005-2007 Rodolfo Giometti <giometti@linux.it>
[    7.029928] PTP clock support registered
[    7.031827] EDAC MC: Ver: 3.0.0
[    7.162858] NetLabel: Initializing
[    7.163143] NetLabel:  domain hash size = 128
[    7.163314] NetLabel:  protocols = UNLABELED CIPSOv4 CALIPSO
[    7.165391] NetLabel:  unlabeled traffic allowed by default
[    7.174659] vgaarb: loaded
[    7.267470] clocksource: Switched to clocksource arch_sys_counter
[    7.285411] VFS: Disk quotas dquot_6.6.0
[    7.307543] VFS: Dquot-cache hash table entries: 512 (order 0, 4096 bytes)
[    7.400369] AppArmor: AppArmor Filesystem Enabled
[    7.432882] pnp: PnP ACPI: disabled
[    7.883743] NET: Registered PF_INET protocol family
[    7.920063] IP idents hash table entries: 16384 (order: 5, 131072 bytes, linear)
[    7.949665] tcp_listen_portaddr_hash hash table entries: 512 (order: 1, 8192 bytes, linear)
[    7.963907] Table-perturb hash table entries: 65536 (order: 6, 262144 bytes, linear)
[    7.964532] TCP established hash table entries: 8192 (order: 4, 65536 bytes, linear)
[    7.965299] TCP bind hash table entries: 8192 (order: 6, 262144 bytes, linear)
[    7.965851] TCP: Hash tables configured (established 8192 bind 8192)
[    7.977149] MPTCP token hash table entries: 1024 (order: 3, 24576 bytes, linear)
[    7.977714] UDP hash table entries: 512 (order: 2, 16384 bytes, linear)
[    7.978394] UDP-Lite hash table entries: 512 (order: 2, 16384 bytes, linear)
[    7.981442] NET: Registered PF_UNIX/PF_LOCAL protocol family
[    7.982222] NET: Registered PF_XDP protocol family
[    7.982544] PCI: CLS 0 bytes, default 64
[    7.991963] Trying to unpack rootfs image as initramfs...
[    8.011472] hw perfevents: enabled with armv8_pmuv3 PMU driver, 7 counters available
[    8.016038] kvm [1]: IPA Size Limit: 48 bits
[    8.022934] kvm [1]: GICv3: no GICV resource entry
[    8.023244] kvm [1]: disabling GICv2 emulation
[    8.057444] kvm [1]: GIC system register CPU interface enabled
[    8.101219] Freeing initrd memory: 3564K
[    8.140932] kvm [1]: vgic interrupt IRQ9
[    8.145378] kvm [1]: VHE mode initialized successfully
[    8.344837] Initialise system trusted keyrings
[    8.353420] Key type blacklist registered
[    8.359928] workingset: timestamp_bits=42 max_order=18 bucket_order=0
[    8.401749] zbud: loaded
[    8.425263] integrity: Platform Keyring initialized
[    8.425988] integrity: Machine keyring initialized
[    8.426253] Key type asymmetric registered
[    8.426502] Asymmetric key parser 'x509' registered
[    8.512708] alg: self-tests for CTR-KDF (hmac(sha256)) passed
[    8.513646] Block layer SCSI generic (bsg) driver version 0.4 loaded (major 247)
[    8.527324] io scheduler mq-deadline registered
[    8.807734] shpchp: Standard Hot Plug PCI Controller Driver version: 0.4
[    8.820606] pci-host-generic 4010000000.pcie: host bridge /pcie@10000000 ranges:
[    8.867925] pci-host-generic 4010000000.pcie:       IO 0x003eff0000..0x003effffff -> 0x0000000000
[    8.869255] pci-host-generic 4010000000.pcie:      MEM 0x0010000000..0x003efeffff -> 0x0010000000
[    8.869758] pci-host-generic 4010000000.pcie:      MEM 0x8000000000..0xffffffffff -> 0x8000000000
[    8.886359] pci-host-generic 4010000000.pcie: Memory resource size exceeds max for 32 bits
[    8.891545] pci-host-generic 4010000000.pcie: ECAM at [mem 0x4010000000-0x401fffffff] for [bus 00-ff]
[    9.007576] pci-host-generic 4010000000.pcie: PCI host bridge to bus 0000:00
[    9.008799] pci_bus 0000:00: root bus resource [bus 00-ff]
[    9.009099] pci_bus 0000:00: root bus resource [io  0x0000-0xffff]
[    9.009358] pci_bus 0000:00: root bus resource [mem 0x10000000-0x3efeffff]
[    9.009501] pci_bus 0000:00: root bus resource [mem 0x8000000000-0xffffffffff]
[    9.011802] pci 0000:00:00.0: [1b36:0008] type 00 class 0x060000
[    9.269011] Serial: 8250/16550 driver, 4 ports, IRQ sharing enabled
[    9.350378] Serial: AMBA driver
[    9.359839] SuperH (H)SCI(F) driver initialized
[    9.372418] msm_serial: driver initialized
[    9.467716] mousedev: PS/2 mouse device common for all mice
[    9.512963] rtc-pl031 9010000.pl031: registered as rtc0
[    9.536207] rtc-pl031 9010000.pl031: setting system clock to 2026-11-22T11:08:10 UTC (1795345690)
[    9.607229] ledtrig-cpu: registered to indicate activity on CPUs
[    9.635347] SMCCC: SOC_ID: ARCH_SOC_ID not implemented, skipping ....
[   10.124346] NET: Registered PF_INET6 protocol family
[   10.363563] Segment Routing with IPv6
[   10.383679] In-situ OAM (IOAM) with IPv6
[   10.427950] mip6: Mobile IPv6
[   10.428844] NET: Registered PF_PACKET protocol family
[   10.474954] mpls_gso: MPLS GSO support
[   10.507733] registered taskstats version 1
[   10.519477] Loading compiled-in X.509 certificates
[   11.231462] Loaded X.509 cert 'Build time autogenerated kernel key: 195e419e14f13894a1bd34518d69c7c3ff048321'
[   11.289515] zswap: loaded using pool lzo/zbud
[   11.337346] Key type .fscrypt registered
[   11.354496] Key type fscrypt-provisioning registered
[   11.528007] Key type encrypted registered
[   11.539595] AppArmor: AppArmor sha1 policy hashing enabled
[   11.551784] ima: No TPM chip found, activating TPM-bypass!
[   11.559369] ima: Allocated hash algorithm: sha256
[   11.566144] ima: No architecture policies found
[   11.592336] evm: Initialising EVM extended attributes:
[   11.592783] evm: security.selinux
[   11.592948] evm: security.SMACK64 (disabled)
[   11.593091] evm: security.SMACK64EXEC (disabled)
[   11.593228] evm: security.SMACK64TRANSMUTE (disabled)
[   11.593385] evm: security.SMACK64MMAP (disabled)
[   11.593539] evm: security.apparmor
[   11.593673] evm: security.ima
[   11.593790] evm: security.capability
[   11.593934] evm: HMAC attrs: 0x1
[   14.346036] clk: Disabling unused clocks
[   14.412289] uart-pl011 9000000.pl011: no DMA platform data
[   15.017095] Freeing unused kernel memory: 6464K
[   15.407565] Checked W+X mappings: passed, no W+X pages found
[   15.419569] Run /init as init process
HOST-INIT: start Linux 6.1.0-56-arm64 aarch64
crw-------    1 0        0          10, 232 Jan  1  1970 /dev/kvm
INJECT: devmem 0x3f000000
Bus error
HOST-INIT: shell


BusyBox v1.35.0 (Debian 1:1.35.0-4+deb12u1+b1) built-in shell (ash)
Enter 'help' for a list of built-in commands.

host# [6npoweroff -f
[   17.768743] kvm: exiting hardware virtualization
[   17.775510] reboot: Power down
ERROR:   QEMU System Power off: with GPIO.

status: fail
class: rootfs
accept: init panic
layer: host
reached: init-start
cause: gzip initramfs cut to half
injected: yes
params: hw_pa=lpa2 hw_va=52 kvm_mode=vhe host_page_size=4k host_pa=48 host_va=48 host_load_addr=0x60000000
result: timeout KILL
verdict-status: fail
verdict-class: rootfs
verdict-layer: host
verdict-stage: host-poweroff
verdict-signature: initramfs-corrupt
verdict-title: initramfs unpacking failed: read error
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
[    0.000000] Kernel command line: earlycon console=ttyAMA0
[    0.000000] Dentry cache hash table entries: 131072 (order: 8, 1048576 bytes, linear)
[    0.000000] Inode-cache hash table entries: 65536 (order: 7, 524288 bytes, linear)
[    0.000000] mem auto-init: stack:all(zero), heap alloc:on, heap free:off
[    0.000000] Memory: 131060K/1048576K available (13248K kernel code, 2806K rwdata, 9524K rodata, 6464K init, 627K bss, 54116K reserved, 65536K cma-reserved)
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
[    0.000141] sched_clock: 57 bits at 63MHz, resolution 16ns, wraps every 4398046511096ns
[    0.217597] Console: colour dummy device 80x25
[    0.298509] Calibrating delay loop (skipped), value calculated using timer frequency.. 125.00 BogoMIPS (lpj=250000)
[    0.316667] pid_max: default: 32768 minimum: 301
[    0.337004] LSM: Security Framework initializing
[    0.361810] landlock: Up and running.
[    0.372571] Yama: disabled by default; enable with sysctl kernel.yama.*
[    0.433474] AppArmor: AppArmor initialized
[    0.433873] TOMOYO Linux initialized
[    0.435165] LSM support for eBPF active
[    0.553518] Mount-cache hash table entries: 2048 (order: 2, 16384 bytes, linear)
[    0.553972] Mountpoint-cache hash table entries: 2048 (order: 2, 16384 bytes, linear)
[    2.071984] cblist_init_generic: Setting adjustable number of callback queues.
[    2.093349] cblist_init_generic: Setting shift to 1 and lim to 1 rcu_task_cpu_ids=2.
[    2.095076] cblist_init_generic: Setting adjustable number of callback queues.
[    2.095322] cblist_init_generic: Setting shift to 1 and lim to 1 rcu_task_cpu_ids=2.
[    2.104147] rcu: Hierarchical SRCU implementation.
[    2.118318] rcu: 	Max phase no-delay instances is 1000.
[    2.207054] Platform MSI: its@8080000 domain created
[    2.236456] PCI/MSI: /intc@8000000/its@8080000 domain created
[    2.237759] fsl-mc MSI: its@8080000 domain created
[    2.264662] EFI services will not be available.
[    2.317096] smp: Bringing up secondary CPUs ...
[    2.432137] Detected PIPT I-cache on CPU1
[    2.446170] GICv3: CPU1: found redistributor 1 region 0:0x00000000080c0000
[    2.447728] GICv3: CPU1: using allocated LPI pending table @0x00000000405d0000
[    2.476632] CPU1: Booted secondary processor 0x0000000001 [0x000f0510]
[    2.554059] smp: Brought up 1 node, 2 CPUs
[    2.570396] SMP: Total of 2 processors activated.
[    2.570693] CPU features: detected: Branch Target Identification
[    2.570936] CPU features: detected: 32-bit EL0 Support
[    2.571127] CPU features: detected: 32-bit EL1 Support
[    2.571296] CPU features: detected: ARMv8.4 Translation Table Level
[    2.571538] CPU features: detected: Data cache clean to the PoU not required for I/D coherence
[    2.571846] CPU features: detected: Common not Private translations
[    2.572043] CPU features: detected: CRC32 instructions
[    2.580428] CPU features: detected: Data cache clean to Point of Deep Persistence
[    2.587416] CPU features: detected: Data cache clean to Point of Persistence
[    2.591510] CPU features: detected: E0PD
[    2.591835] CPU features: detected: Generic authentication (IMP DEF algorithm)
[    2.592055] CPU features: detected: RCpc load-acquire (LDAPR)
[    2.601127] CPU features: detected: LSE atomic instructions
[    2.601448] CPU features: detected: Privileged Access Never
[    2.601630] CPU features: detected: RAS Extension Support
[    2.601792] CPU features: detected: Random Number Generator
[    2.601950] CPU features: detected: Speculation barrier (SB)
[    2.602127] CPU features: detected: Stage-2 Force Write-Back
[    2.602306] CPU features: detected: TLB range maintenance instructions
[    2.602646] CPU features: detected: Speculative Store Bypassing Safe (SSBS)
[    2.695922] CPU: All CPU(s) started at EL2
[    2.714578] alternatives: applying system-wide alternatives
[    3.381911] node 0 deferred pages initialised in 108ms
[    3.535665] devtmpfs: initialized
[    3.676561] Registered cp15_barrier emulation handler
[    3.692558] Registered setend emulation handler
[    3.697656] clocksource: jiffies: mask: 0xffffffff max_cycles: 0xffffffff, max_idle_ns: 7645041785100000 ns
[    3.710669] futex hash table entries: 512 (order: 3, 32768 bytes, linear)
[    3.741787] pinctrl core: initialized pinctrl subsystem
[    3.832038] DMI not present or invalid.
[    3.886793] NET: Registered PF_NETLINK/PF_ROUTE protocol family
[    3.982004] DMA: preallocated 128 KiB GFP_KERNEL pool for atomic allocations
[    3.986722] DMA: preallocated 128 KiB GFP_KERNEL|GFP_DMA pool for atomic allocations
[    3.987549] DMA: preallocated 128 KiB GFP_KERNEL|GFP_DMA32 pool for atomic allocations
[    3.992902] audit: initializing netlink subsys (disabled)
[    4.001066] audit: type=2000 audit(0.612:1): state=initialized audit_enabled=0 res=1
[    4.010707] thermal_sys: Registered thermal governor 'fair_share'
[    4.010856] thermal_sys: Registered thermal governor 'bang_bang'
[    4.011316] thermal_sys: Registered thermal governor 'step_wise'
[    4.011472] thermal_sys: Registered thermal governor 'user_space'
[    4.011615] thermal_sys: Registered thermal governor 'power_allocator'
[    4.012749] cpuidle: using governor ladder
[    4.024031] cpuidle: using governor menu
[    4.028812] hw-breakpoint: found 6 breakpoint and 4 watchpoint registers.
[    4.030733] ASID allocator initialised with 65536 entries
[    4.042574] Serial: AMBA PL011 UART driver
[    4.230010] 9000000.pl011: ttyAMA0 at MMIO 0x9000000 (irq = 14, base_baud = 0) is a PL011 rev1
[    4.235320] printk: console [ttyAMA0] enabled
[    4.235320] printk: console [ttyAMA0] enabled
[    4.236046] printk: bootconsole [pl11] disabled
[    4.236046] printk: bootconsole [pl11] disabled
[    4.301614] KASLR enabled
[    4.473745] HugeTLB: registered 1.00 GiB page size, pre-allocated 0 pages
[    4.476763] HugeTLB: 0 KiB vmemmap can be freed for a 1.00 GiB page
[    4.476937] HugeTLB: registered 32.0 MiB page size, pre-allocated 0 pages
[    4.477058] HugeTLB: 0 KiB vmemmap can be freed for a 32.0 MiB page
[    4.477171] HugeTLB: registered 2.00 MiB page size, pre-allocated 0 pages
[    4.477288] HugeTLB: 0 KiB vmemmap can be freed for a 2.00 MiB page
[    4.477401] HugeTLB: registered 64.0 KiB page size, pre-allocated 0 pages
[    4.477516] HugeTLB: 0 KiB vmemmap can be freed for a 64.0 KiB page
[    4.595881] ACPI: Interpreter disabled.
[    4.647652] iommu: Default domain type: Translated 
[    4.648314] iommu: DMA domain TLB invalidation policy: strict mode 
[    4.650831] pps_core: LinuxPPS API ver. 1 registered
[    4.651085] pps_core: Software ver. 5.3.6 - Copyright 2005-2007 Rodolfo Giometti <giometti@linux.it>
[    4.651562] PTP clock support registered
[    4.657650] EDAC MC: Ver: 3.0.0
[    4.751913] NetLabel: Initializing
[    4.753652] NetLabel:  domain hash size = 128
[    4.760600] NetLabel:  protocols = UNLABELED CIPSOv4 CALIPSO
[    4.761911] NetLabel:  unlabeled traffic allowed by default
[    4.764482] vgaarb: loaded
[    4.806606] clocksource: Switched to clocksource arch_sys_counter
[    4.892839] VFS: Disk quotas dquot_6.6.0
[    4.893747] VFS: Dquot-cache hash table entries: 512 (order 0, 4096 bytes)
[    5.016624] AppArmor: AppArmor Filesystem Enabled
[    5.021670] pnp: PnP ACPI: disabled
[    5.267365] NET: Registered PF_INET protocol family
[    5.271198] IP idents hash table entries: 16384 (order: 5, 131072 bytes, linear)
[    5.286808] tcp_listen_portaddr_hash hash table entries: 512 (order: 1, 8192 bytes, linear)
[    5.287833] Table-perturb hash table entries: 65536 (order: 6, 262144 bytes, linear)
[    5.301690] TCP established hash table entries: 8192 (order: 4, 65536 bytes, linear)
[    5.302811] TCP bind hash table entries: 8192 (order: 6, 262144 bytes, linear)
[    5.303413] TCP: Hash tables configured (established 8192 bind 8192)
[    5.307276] MPTCP token hash table entries: 1024 (order: 3, 24576 bytes, linear)
[    5.308143] UDP hash table entries: 512 (order: 2, 16384 bytes, linear)
[    5.308812] UDP-Lite hash table entries: 512 (order: 2, 16384 bytes, linear)
[    5.312062] NET: Registered PF_UNIX/PF_LOCAL protocol family
[    5.321798] NET: Registered PF_XDP protocol family
[    5.322468] PCI: CLS 0 bytes, default 64
[    5.353927] Trying to unpack rootfs image as initramfs...
[    5.357759] hw perfevents: enabled with armv8_pmuv3 PMU driver, 7 counters available
[    5.369066] kvm [1]: IPA Size Limit: 48 bits
[    5.385194] kvm [1]: GICv3: no GICV resource entry
[    5.385755] kvm [1]: disabling GICv2 emulation
[    5.414718] kvm [1]: GIC system register CPU interface enabled
[    5.420939] kvm [1]: vgic interrupt IRQ9
[    5.459043] kvm [1]: VHE mode initialized successfully
[    5.550658] Initialise system trusted keyrings
[    5.583221] Key type blacklist registered
[    5.614605] workingset: timestamp_bits=42 max_order=18 bucket_order=0
[    5.762011] Initramfs unpacking failed: read error
[    5.777538] Freeing initrd memory: 920K
[    5.785690] zbud: loaded
[    5.793564] integrity: Platform Keyring initialized
[    5.794071] integrity: Machine keyring initialized
[    5.794265] Key type asymmetric registered
[    5.794792] Asymmetric key parser 'x509' registered
[    5.889542] alg: self-tests for CTR-KDF (hmac(sha256)) passed
[    5.893117] Block layer SCSI generic (bsg) driver version 0.4 loaded (major 247)
[    5.895998] io scheduler mq-deadline registered
[    6.024158] shpchp: Standard Hot Plug PCI Controller Driver version: 0.4
[    6.030325] pci-host-generic 4010000000.pcie: host bridge /pcie@10000000 ranges:
[    6.031986] pci-host-generic 4010000000.pcie:       IO 0x003eff0000..0x003effffff -> 0x0000000000
[    6.045922] pci-host-generic 4010000000.pcie:      MEM 0x0010000000..0x003efeffff -> 0x0010000000
[    6.047036] pci-host-generic 4010000000.pcie:      MEM 0x8000000000..0xffffffffff -> 0x8000000000
[    6.052776] pci-host-generic 4010000000.pcie: Memory resource size exceeds max for 32 bits
[    6.054097] pci-host-generic 4010000000.pcie: ECAM at [mem 0x4010000000-0x401fffffff] for [bus 00-ff]
[    6.073336] pci-host-generic 4010000000.pcie: PCI host bridge to bus 0000:00
[    6.075310] pci_bus 0000:00: root bus resource [bus 00-ff]
[    6.075703] pci_bus 0000:00: root bus resource [io  0x0000-0xffff]
[    6.075970] pci_bus 0000:00: root bus resource [mem 0x10000000-0x3efeffff]
[    6.078823] pci_bus 0000:00: root bus resource [mem 0x8000000000-0xffffffffff]
[    6.093721] pci 0000:00:00.0: [1b36:0008] type 00 class 0x060000
[    6.351589] Serial: 8250/16550 driver, 4 ports, IRQ sharing enabled
[    6.376659] Serial: AMBA driver
[    6.376991] SuperH (H)SCI(F) driver initialized
[    6.378782] msm_serial: driver initialized
[    6.407461] mousedev: PS/2 mouse device common for all mice
[    6.423892] rtc-pl031 9010000.pl031: registered as rtc0
[    6.424908] rtc-pl031 9010000.pl031: setting system clock to 2026-11-22T11:01:56 UTC (1795345316)
[    6.437803] ledtrig-cpu: registered to indicate activity on CPUs
[    6.442929] SMCCC: SOC_ID: ARCH_SOC_ID not implemented, skipping ....
[    6.577122] NET: Registered PF_INET6 protocol family
[    6.608904] Segment Routing with IPv6
[    6.609344] In-situ OAM (IOAM) with IPv6
[    6.609977] mip6: Mobile IPv6
[    6.610880] NET: Registered PF_PACKET protocol family
[    6.612350] mpls_gso: MPLS GSO support
[    6.616982] registered taskstats version 1
[    6.617485] Loading compiled-in X.509 certificates
[    6.737039] Loaded X.509 cert 'Build time autogenerated kernel key: 195e419e14f13894a1bd34518d69c7c3ff048321'
[    6.748101] zswap: loaded using pool lzo/zbud
[    6.753161] Key type .fscrypt registered
[    6.753349] Key type fscrypt-provisioning registered
[    6.790917] Key type encrypted registered
[    6.791229] AppArmor: AppArmor sha1 policy hashing enabled
[    6.792013] ima: No TPM chip found, activating TPM-bypass!
[    6.792266] ima: Allocated hash algorithm: sha256
[    6.794617] ima: No architecture policies found
[    6.795391] evm: Initialising EVM extended attributes:
[    6.795519] evm: security.selinux
[    6.795613] evm: security.SMACK64 (disabled)
[    6.795695] evm: security.SMACK64EXEC (disabled)
[    6.795780] evm: security.SMACK64TRANSMUTE (disabled)
[    6.795876] evm: security.SMACK64MMAP (disabled)
[    6.795961] evm: security.apparmor
[    6.796027] evm: security.ima
[    6.796087] evm: security.capability
[    6.796166] evm: HMAC attrs: 0x1
[    7.493900] clk: Disabling unused clocks
[    7.503304] uart-pl011 9000000.pl011: no DMA platform data
[    7.765400] Freeing unused kernel memory: 6464K
[    7.848782] Checked W+X mappings: passed, no W+X pages found
[    7.849465] Run /init as init process
[    7.855969] Failed to execute /init (error -26)
[    7.856323] Run /sbin/init as init process
[    7.857065] Run /etc/init as init process
[    7.857680] Run /bin/init as init process
[    7.860618] Run /bin/sh as init process
[    7.861368] Starting init: /bin/sh exists but couldn't execute it (error -26)
[    7.861746] Kernel panic - not syncing: No working init found.  Try passing init= option to kernel. See Linux Documentation/admin-guide/init.rst for guidance.
[    7.862730] CPU: 0 PID: 1 Comm: swapper/0 Not tainted 6.1.0-56-arm64 #1  Debian 6.1.192-2
[    7.863087] Hardware name: linux,dummy-virt (DT)
[    7.863367] Call trace:
[    7.863589]  dump_backtrace+0xe4/0x140
[    7.864392]  show_stack+0x20/0x30
[    7.864541]  dump_stack_lvl+0x64/0x80
[    7.864653]  dump_stack+0x18/0x34
[    7.864746]  panic+0x184/0x364
[    7.864836]  kernel_init+0x138/0x140
[    7.864934]  ret_from_fork+0x10/0x20
[    7.865316] SMP: stopping secondary CPUs
[    7.865883] Kernel Offset: 0x31a85dc00000 from 0xffff800008000000
[    7.866078] PHYS_OFFSET: 0x40000000
[    7.868288] CPU features: 0x000000,000700b7,e693f73f
[    7.868642] Memory Limit: none
[    7.868984] ---[ end Kernel panic - not syncing: No working init found.  Try passing init= option to kernel. See Linux Documentation/admin-guide/init.rst for guidance. ]---

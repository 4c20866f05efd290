status: fail
class: init
accept: panic
layer: host
reached: init-start
cause: rdinit not executable
injected: yes
params: hw_pa=lpa2 hw_va=52 kvm_mode=vhe host_page_size=4k host_pa=48 host_va=48 host_load_addr=0x60000000
result: timeout KILL
verdict-status: fail
verdict-class: init
verdict-layer: host
verdict-stage: host-poweroff
verdict-signature: init-exec
verdict-title: init could not be executed: /act.sh (error -13)
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
[    0.000000] Kernel command line: earlycon console=ttyAMA0 rdinit=/act.sh init=/nope
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
[    0.000083] sched_clock: 57 bits at 63MHz, resolution 16ns, wraps every 4398046511096ns
[    0.141332] Console: colour dummy device 80x25
[    0.197112] Calibrating delay loop (skipped), value calculated using timer frequency.. 125.00 BogoMIPS (lpj=250000)
[    0.199932] pid_max: default: 32768 minimum: 301
[    0.208843] LSM: Security Framework initializing
[    0.210929] landlock: Up and running.
[    0.211039] Yama: disabled by default; enable with sysctl kernel.yama.*
[    0.256566] AppArmor: AppArmor initialized
[    0.256913] TOMOYO Linux initialized
[    0.257867] LSM support for eBPF active
[    0.290584] Mount-cache hash table entries: 2048 (order: 2, 16384 bytes, linear)
[    0.290988] Mountpoint-cache hash table entries: 2048 (order: 2, 16384 bytes, linear)
[    0.874350] cblist_init_generic: Setting adjustable number of callback queues.
[    0.898319] cblist_init_generic: Setting shift to 1 and lim to 1 rcu_task_cpu_ids=2.
[    0.916040] cblist_init_generic: Setting adjustable number of callback queues.
[    0.916778] cblist_init_generic: Setting shift to 1 and lim to 1 rcu_task_cpu_ids=2.
[    0.926339] rcu: Hierarchical SRCU implementation.
[    0.926539] rcu: 	Max phase no-delay instances is 1000.
[    1.031974] Platform MSI: its@8080000 domain created
[    1.032945] PCI/MSI: /intc@8000000/its@8080000 domain created
[    1.033742] fsl-mc MSI: its@8080000 domain created
[    1.059739] EFI services will not be available.
[    1.094359] smp: Bringing up secondary CPUs ...
[    1.212464] Detected PIPT I-cache on CPU1
[    1.235322] GICv3: CPU1: found redistributor 1 region 0:0x00000000080c0000
[    1.236528] GICv3: CPU1: using allocated LPI pending table @0x00000000405d0000
[    1.252052] CPU1: Booted secondary processor 0x0000000001 [0x000f0510]
[    1.264411] smp: Brought up 1 node, 2 CPUs
[    1.269453] SMP: Total of 2 processors activated.
[    1.269641] CPU features: detected: Branch Target Identification
[    1.269807] CPU features: detected: 32-bit EL0 Support
[    1.269913] CPU features: detected: 32-bit EL1 Support
[    1.270003] CPU features: detected: ARMv8.4 Translation Table Level
[    1.270129] CPU features: detected: Data cache clean to the PoU not required for I/D coherence
[    1.270307] CPU features: detected: Common not Private translations
[    1.270413] CPU features: detected: CRC32 instructions
[    1.270500] CPU features: detected: Data cache clean to Point of Deep Persistence
[    1.270618] CPU features: detected: Data cache clean to Point of Persistence
[    1.270729] CPU features: detected: E0PD
[    1.270851] CPU features: detected: Generic authentication (IMP DEF algorithm)
[    1.270969] CPU features: detected: RCpc load-acquire (LDAPR)
[    1.271064] CPU features: detected: LSE atomic instructions
[    1.274243] CPU features: detected: Privileged Access Never
[    1.274935] CPU features: detected: RAS Extension Support
[    1.275038] CPU features: detected: Random Number Generator
[    1.275504] CPU features: detected: Speculation barrier (SB)
[    1.275606] CPU features: detected: Stage-2 Force Write-Back
[    1.275702] CPU features: detected: TLB range maintenance instructions
[    1.275889] CPU features: detected: Speculative Store Bypassing Safe (SSBS)
[    1.328163] CPU: All CPU(s) started at EL2
[    1.345627] alternatives: applying system-wide alternatives
[    2.082063] node 0 deferred pages initialised in 148ms
[    2.352974] devtmpfs: initialized
[    2.633601] Registered cp15_barrier emulation handler
[    2.655946] Registered setend emulation handler
[    2.673307] clocksource: jiffies: mask: 0xffffffff max_cycles: 0xffffffff, max_idle_ns: 7645041785100000 ns
[    2.688681] futex hash table entries: 512 (order: 3, 32768 bytes, linear)
[    2.731878] pinctrl core: initialized pinctrl subsystem
[    2.872261] DMI not present or invalid.
[    2.970158] NET: Registered PF_NETLINK/PF_ROUTE protocol family
[    3.073473] DMA: preallocated 128 KiB GFP_KERNEL pool for atomic allocations
[    3.086706] DMA: preallocated 128 KiB GFP_KERNEL|GFP_DMA pool for atomic allocations
[    3.095994] DMA: preallocated 128 KiB GFP_KERNEL|GFP_DMA32 pool for atomic allocations
[    3.097772] audit: initializing netlink subsys (disabled)
[    3.118095] audit: type=2000 audit(0.848:1): state=initialized audit_enabled=0 res=1
[    3.138514] thermal_sys: Registered thermal governor 'fair_share'
[    3.138620] thermal_sys: Registered thermal governor 'bang_bang'
[    3.142698] thermal_sys: Registered thermal governor 'step_wise'
[    3.142839] thermal_sys: Registered thermal governor 'user_space'
[    3.142944] thermal_sys: Registered thermal governor 'power_allocator'
[    3.152806] cpuidle: using governor ladder
[    3.156931] cpuidle: using governor menu
[    3.200806] hw-breakpoint: found 6 breakpoint and 4 watchpoint registers.
[    3.219230] ASID allocator initialised with 65536 entries
[    3.229651] Serial: AMBA PL011 UART driver
[    3.507725] 9000000.pl011: ttyAMA0 at MMIO 0x9000000 (irq = 14, base_baud = 0) is a PL011 rev1
[    3.524188] printk: console [ttyAMA0] enabled
[    3.524188] printk: console [ttyAMA0] enabled
[    3.532982] printk: bootconsole [pl11] disabled
[    3.532982] printk: bootconsole [pl11] disabled
[    3.632655] KASLR enabled
[    3.932763] HugeTLB: registered 1.00 GiB page size, pre-allocated 0 pages
[    3.955468] HugeTLB: 0 KiB vmemmap can be freed for a 1.00 GiB page
[    3.955771] HugeTLB: registered 32.0 MiB page size, pre-allocated 0 pages
[    3.955947] HugeTLB: 0 KiB vmemmap can be freed for a 32.0 MiB page
[    3.956181] HugeTLB: registered 2.00 MiB page size, pre-allocated 0 pages
[    3.956350] HugeTLB: 0 KiB vmemmap can be freed for a 2.00 MiB page
[    3.956515] HugeTLB: registered 64.0 KiB page size, pre-allocated 0 pages
[    3.956677] HugeTLB: 0 KiB vmemmap can be freed for a 64.0 KiB page
[    4.091855] ACPI: Interpreter disabled.
[    4.158951] iommu: Default domain type: Translated 
[    4.160688] iommu: DMA domain TLB invalidation policy: strict mode 
[    4.763976] pps_core: LinuxPPS API ver. 1 registered
[    4.764155] pps_core: Software ver. 5.3.6 - Copyright 2005-2007 Rodolfo Giometti <giometti@linux.it>
[    4.764417] PTP clock support registered
[    4.764842] EDAC MC: Ver: 3.0.0
[    4.965203] NetLabel: Initializing
[    4.977462] NetLabel:  domain hash size = 128
[    4.977948] NetLabel:  protocols = UNLABELED CIPSOv4 CALIPSO
[    4.980135] NetLabel:  unlabeled traffic allowed by default
[    4.983675] vgaarb: loaded
[    5.051999] clocksource: Switched to clocksource arch_sys_counter
[    5.104687] VFS: Disk quotas dquot_6.6.0
[    5.115952] VFS: Dquot-cache hash table entries: 512 (order 0, 4096 bytes)
[    6.277603] AppArmor: AppArmor Filesystem Enabled
[    6.295874] pnp: PnP ACPI: disabled
[    6.821863] NET: Registered PF_INET protocol family
[    6.839842] IP idents hash table entries: 16384 (order: 5, 131072 bytes, linear)
[    6.908267] tcp_listen_portaddr_hash hash table entries: 512 (order: 1, 8192 bytes, linear)
[    6.909312] Table-perturb hash table entries: 65536 (order: 6, 262144 bytes, linear)
[    6.909680] TCP established hash table entries: 8192 (order: 4, 65536 bytes, linear)
[    6.910295] TCP bind hash table entries: 8192 (order: 6, 262144 bytes, linear)
[    6.910866] TCP: Hash tables configured (established 8192 bind 8192)
[    6.923087] MPTCP token hash table entries: 1024 (order: 3, 24576 bytes, linear)
[    6.946471] UDP hash table entries: 512 (order: 2, 16384 bytes, linear)
[    6.954796] UDP-Lite hash table entries: 512 (order: 2, 16384 bytes, linear)
[    6.957656] NET: Registered PF_UNIX/PF_LOCAL protocol family
[    6.969749] NET: Registered PF_XDP protocol family
[    6.972353] PCI: CLS 0 bytes, default 64
[    7.058903] hw perfevents: enabled with armv8_pmuv3 PMU driver, 7 counters available
[    7.069413] Trying to unpack rootfs image as initramfs...
[    7.106161] kvm [1]: IPA Size Limit: 48 bits
[    7.128398] kvm [1]: GICv3: no GICV resource entry
[    7.128713] kvm [1]: disabling GICv2 emulation
[    7.159705] kvm [1]: GIC system register CPU interface enabled
[    7.208081] kvm [1]: vgic interrupt IRQ9
[    7.275864] kvm [1]: VHE mode initialized successfully
[    7.397103] Initialise system trusted keyrings
[    7.453096] Freeing initrd memory: 3564K
[    7.529519] Key type blacklist registered
[    7.716371] workingset: timestamp_bits=42 max_order=18 bucket_order=0
[    7.754828] zbud: loaded
[    7.765385] integrity: Platform Keyring initialized
[    7.766176] integrity: Machine keyring initialized
[    7.766368] Key type asymmetric registered
[    7.766630] Asymmetric key parser 'x509' registered
[    7.931024] alg: self-tests for CTR-KDF (hmac(sha256)) passed
[    7.932829] Block layer SCSI generic (bsg) driver version 0.4 loaded (major 247)
[    7.942450] io scheduler mq-deadline registered
[    8.009996] shpchp: Standard Hot Plug PCI Controller Driver version: 0.4
[    8.014380] pci-host-generic 4010000000.pcie: host bridge /pcie@10000000 ranges:
[    8.017381] pci-host-generic 4010000000.pcie:       IO 0x003eff0000..0x003effffff -> 0x0000000000
[    8.018564] pci-host-generic 4010000000.pcie:      MEM 0x0010000000..0x003efeffff -> 0x0010000000
[    8.018977] pci-host-generic 4010000000.pcie:      MEM 0x8000000000..0xffffffffff -> 0x8000000000
[    8.020897] pci-host-generic 4010000000.pcie: Memory resource size exceeds max for 32 bits
[    8.022107] pci-host-generic 4010000000.pcie: ECAM at [mem 0x4010000000-0x401fffffff] for [bus 00-ff]
[    8.026665] pci-host-generic 4010000000.pcie: PCI host bridge to bus 0000:00
[    8.027531] pci_bus 0000:00: root bus resource [bus 00-ff]
[    8.028531] pci_bus 0000:00: root bus resource [io  0x0000-0xffff]
[    8.028804] pci_bus 0000:00: root bus resource [mem 0x10000000-0x3efeffff]
[    8.029021] pci_bus 0000:00: root bus resource [mem 0x8000000000-0xffffffffff]
[    8.032909] pci 0000:00:00.0: [1b36:0008] type 00 class 0x060000
[    8.096543] Serial: 8250/16550 driver, 4 ports, IRQ sharing enabled
[    8.107334] Serial: AMBA driver
[    8.108227] SuperH (H)SCI(F) driver initialized
[    8.110266] msm_serial: driver initialized
[    8.130881] mousedev: PS/2 mouse device common for all mice
[    8.146123] rtc-pl031 9010000.pl031: registered as rtc0
[    8.147084] rtc-pl031 9010000.pl031: setting system clock to 2026-11-22T10:59:16 UTC (1795345156)
[    8.166667] ledtrig-cpu: registered to indicate activity on CPUs
[    8.170749] SMCCC: SOC_ID: ARCH_SOC_ID not implemented, skipping ....
[    8.376431] NET: Registered PF_INET6 protocol family
[    8.456780] Segment Routing with IPv6
[    8.457307] In-situ OAM (IOAM) with IPv6
[    8.458083] mip6: Mobile IPv6
[    8.458600] NET: Registered PF_PACKET protocol family
[    8.463381] mpls_gso: MPLS GSO support
[    8.477105] registered taskstats version 1
[    8.478073] Loading compiled-in X.509 certificates
[    8.624676] Loaded X.509 cert 'Build time autogenerated kernel key: 195e419e14f13894a1bd34518d69c7c3ff048321'
[    8.654229] zswap: loaded using pool lzo/zbud
[    8.684452] Key type .fscrypt registered
[    8.684739] Key type fscrypt-provisioning registered
[    8.751336] Key type encrypted registered
[    8.751700] AppArmor: AppArmor sha1 policy hashing enabled
[    8.752638] ima: No TPM chip found, activating TPM-bypass!
[    8.752882] ima: Allocated hash algorithm: sha256
[    8.755997] ima: No architecture policies found
[    8.756874] evm: Initialising EVM extended attributes:
[    8.757003] evm: security.selinux
[    8.757099] evm: security.SMACK64 (disabled)
[    8.757182] evm: security.SMACK64EXEC (disabled)
[    8.757268] evm: security.SMACK64TRANSMUTE (disabled)
[    8.757358] evm: security.SMACK64MMAP (disabled)
[    8.757442] evm: security.apparmor
[    8.757510] evm: security.ima
[    8.757571] evm: security.capability
[    8.757652] evm: HMAC attrs: 0x1
[   10.221161] clk: Disabling unused clocks
[   10.269261] uart-pl011 9000000.pl011: no DMA platform data
[   10.794187] Freeing unused kernel memory: 6464K
[   11.125512] Checked W+X mappings: passed, no W+X pages found
[   11.136843] Run /act.sh as init process
[   11.140976] Failed to execute /act.sh (error -13)
[   11.141248] Run /nope as init process
[   11.142292] Kernel panic - not syncing: Requested init /nope failed (error -2).
[   11.142662] CPU: 1 PID: 1 Comm: swapper/0 Not tainted 6.1.0-56-arm64 #1  Debian 6.1.192-2
[   11.142971] Hardware name: linux,dummy-virt (DT)
[   11.147656] Call trace:
[   11.148799]  dump_backtrace+0xe4/0x140
[   11.152003]  show_stack+0x20/0x30
[   11.152144]  dump_stack_lvl+0x64/0x80
[   11.152241]  dump_stack+0x18/0x34
[   11.152319]  panic+0x184/0x364
[   11.152392]  kernel_init+0xec/0x140
[   11.152473]  ret_from_fork+0x10/0x20
[   11.152847] SMP: stopping secondary CPUs
[   11.156031] Kernel Offset: 0x3fba4b400000 from 0xffff800008000000
[   11.160634] PHYS_OFFSET: 0x40000000
[   11.160768] CPU features: 0x000000,000700b7,e693f73f
[   11.161157] Memory Limit: none
[   11.161720] ---[ end Kernel panic - not syncing: Requested init /nope failed (error -2). ]---

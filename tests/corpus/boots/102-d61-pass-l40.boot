status: pass
class: none
reached: host-poweroff
params: hw_pa=lpa2 hw_va=52 kvm_mode=vhe host_page_size=4k host_pa=48 host_va=48 host_load_addr=0x60000000
result: exited 0
verdict-status: pass
verdict-class: none
--- host.log
NOTICE:  Booting Trusted Firmware
NOTICE:  BL1: v2.9(debug):v2.9.0
NOTICE:  BL1: Built : 10:44:08, Nov 22 2026
INFO:    BL1: RAM 0xe0ee000 - 0xe0f6000
INFO:    BL1: Loading BL2
INFO:    Loading image id=1 at address 0xe06b000
INFO:    Image id=1 loaded: 0xe06b000 - 0xe073201
NOTICE:  BL1: Booting BL2
INFO:    Entry point address = 0xe06b000
INFO:    SPSR = 0x3c5
NOTICE:  BL2: v2.9(debug):v2.9.0
NOTICE:  BL2: Built : 10:44:23, Nov 22 2026
INFO:    BL2: Doing platform setup
INFO:    BL2: Loading image id 3
INFO:    Loading image id=3 at address 0xe0a0000
INFO:    Image id=3 loaded: 0xe0a0000 - 0xe0ac0a4
INFO:    BL2: Skip loading image id 5
NOTICE:  BL1: Booting BL31
INFO:    Entry point address = 0xe0a0000
INFO:    SPSR = 0x3cd
NOTICE:  BL31: v2.9(debug):v2.9.0
NOTICE:  BL31: Built : 10:44:54, Nov 22 2026
INFO:    GICv3 without legacy support detected.
INFO:    ARM GICv3 driver initialized in EL3
INFO:    Maximum SPI INTID supported: 255
INFO:    BL31: Initializing runtime services
INFO:    BL31: Preparing for EL3 exit to normal world
INFO:    Entry point address = 0x60000000
INFO:    SPSR = 0x3c9
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
[    0.000084] sched_clock: 57 bits at 63MHz, resolution 16ns, wraps every 4398046511096ns
[    0.072855] Console: colour dummy device 80x25
[    0.122908] Calibrating delay loop (skipped), value calculated using timer frequency.. 125.00 BogoMIPS (lpj=250000)
[    0.137467] pid_max: default: 32768 minimum: 301
[    0.145377] LSM: Security Framework initializing
[    0.169697] landlock: Up and running.
[    0.180027] Yama: disabled by default; enable with sysctl kernel.yama.*
[    0.204900] AppArmor: AppArmor initialized
[    0.205862] TOMOYO Linux initialized
[    0.207215] LSM support for eBPF active
[    0.229968] Mount-cache hash table entries: 2048 (order: 2, 16384 bytes, linear)
[    0.235748] Mountpoint-cache hash table entries: 2048 (order: 2, 16384 bytes, linear)
[    0.722331] cblist_init_generic: Setting adjustable number of callback queues.
[    0.730811] cblist_init_generic: Setting shift to 1 and lim to 1 rcu_task_cpu_ids=2.
[    0.731950] cblist_init_generic: Setting adjustable number of callback queues.
[    0.732100] cblist_init_generic: Setting shift to 1 and lim to 1 rcu_task_cpu_ids=2.
[    0.734474] rcu: Hierarchical SRCU implementation.
[    0.734628] rcu: 	Max phase no-delay instances is 1000.
[    0.778160] Platform MSI: its@8080000 domain created
[    0.786366] PCI/MSI: /intc@8000000/its@8080000 domain created
[    0.800180] fsl-mc MSI: its@8080000 domain created
[    0.802171] EFI services will not be available.
[    0.820847] smp: Bringing up secondary CPUs ...
[    0.878944] Detected PIPT I-cache on CPU1
[    0.880216] GICv3: CPU1: found redistributor 1 region 0:0x00000000080c0000
[    0.881754] GICv3: CPU1: using allocated LPI pending table @0x00000000405d0000
[    0.886022] CPU1: Booted secondary processor 0x0000000001 [0x000f0510]
[    0.912616] smp: Brought up 1 node, 2 CPUs
[    0.917316] SMP: Total of 2 processors activated.
[    0.917623] CPU features: detected: Branch Target Identification
[    0.917874] CPU features: detected: 32-bit EL0 Support
[    0.918056] CPU features: detected: 32-bit EL1 Support
[    0.918222] CPU features: detected: ARMv8.4 Translation Table Level
[    0.918458] CPU features: detected: Data cache clean to the PoU not required for I/D coherence
[    0.918767] CPU features: detected: Common not Private translations
[    0.918961] CPU features: detected: CRC32 instructions
[    0.919102] CPU features: detected: Data cache clean to Point of Deep Persistence
[    0.920980] CPU features: detected: Data cache clean to Point of Persistence
[    0.924078] CPU features: detected: E0PD
[    0.924874] CPU features: detected: Generic authentication (IMP DEF algorithm)
[    0.925723] CPU features: detected: RCpc load-acquire (LDAPR)
[    0.925911] CPU features: detected: LSE atomic instructions
[    0.926086] CPU features: detected: Privileged Access Never
[    0.926261] CPU features: detected: RAS Extension Support
[    0.926428] CPU features: detected: Random Number Generator
[    0.926599] CPU features: detected: Speculation barrier (SB)
[    0.926768] CPU features: detected: Stage-2 Force Write-Back
[    0.926942] CPU features: detected: TLB range maintenance instructions
[    0.927268] CPU features: detected: Speculative Store Bypassing Safe (SSBS)
[    1.013312] CPU: All CPU(s) started at EL2
[    1.024949] alternatives: applying system-wide alternatives
[    1.434715] node 0 deferred pages initialised in 84ms
[    1.535808] devtmpfs: initialized
[    1.612846] Registered cp15_barrier emulation handler
[    1.613674] Registered setend emulation handler
[    1.616731] clocksource: jiffies: mask: 0xffffffff max_cycles: 0xffffffff, max_idle_ns: 7645041785100000 ns
[    1.618627] futex hash table entries: 512 (order: 3, 32768 bytes, linear)
[    1.638720] pinctrl core: initialized pinctrl subsystem
[    1.725711] DMI not present or invalid.
[    1.772326] NET: Registered PF_NETLINK/PF_ROUTE protocol family
[    1.837330] DMA: preallocated 128 KiB GFP_KERNEL pool for atomic allocations
[    1.840595] DMA: preallocated 128 KiB GFP_KERNEL|GFP_DMA pool for atomic allocations
[    1.845891] DMA: preallocated 128 KiB GFP_KERNEL|GFP_DMA32 pool for atomic allocations
[    1.849302] audit: initializing netlink subsys (disabled)
[    1.876535] audit: type=2000 audit(0.776:1): state=initialized audit_enabled=0 res=1
[    1.920316] thermal_sys: Registered thermal governor 'fair_share'
[    1.920541] thermal_sys: Registered thermal governor 'bang_bang'
[    1.922484] thermal_sys: Registered thermal governor 'step_wise'
[    1.922748] thermal_sys: Registered thermal governor 'user_space'
[    1.923000] thermal_sys: Registered thermal governor 'power_allocator'
[    1.925405] cpuidle: using governor ladder
[    1.929919] cpuidle: using governor menu
[    1.934485] hw-breakpoint: found 6 breakpoint and 4 watchpoint registers.
[    1.942344] ASID allocator initialised with 65536 entries
[    1.954627] Serial: AMBA PL011 UART driver
[    2.094765] 9000000.pl011: ttyAMA0 at MMIO 0x9000000 (irq = 14, base_baud = 0) is a PL011 rev1
[    2.104720] printk: console [ttyAMA0] enabled
[    2.104720] printk: console [ttyAMA0] enabled
[    2.108293] printk: bootconsole [pl11] disabled
[    2.108293] printk: bootconsole [pl11] disabled
[    2.142938] KASLR enabled
[    2.243056] HugeTLB: registered 1.00 GiB page size, pre-allocated 0 pages
[    2.256511] HugeTLB: 0 KiB vmemmap can be freed for a 1.00 GiB page
[    2.259736] HugeTLB: registered 32.0 MiB page size, pre-allocated 0 pages
[    2.259987] HugeTLB: 0 KiB vmemmap can be freed for a 32.0 MiB page
[    2.260198] HugeTLB: registered 2.00 MiB page size, pre-allocated 0 pages
[    2.260395] HugeTLB: 0 KiB vmemmap can be freed for a 2.00 MiB page
[    2.260591] HugeTLB: registered 64.0 KiB page size, pre-allocated 0 pages
[    2.260780] HugeTLB: 0 KiB vmemmap can be freed for a 64.0 KiB page
[    2.376744] ACPI: Interpreter disabled.
[    2.419799] iommu: Default domain type: Translated 
[    2.421051] iommu: DMA domain TLB invalidation policy: strict mode 
[    2.424098] pps_core: LinuxPPS API ver. 1 registered
[    2.429609] pps_core: Software ver. 5.3.6 - Copyright 2005-2007 Rodolfo Giometti <giometti@linux.it>
[    2.431220] PTP clock support registered
[    2.433030] EDAC MC: Ver: 3.0.0
[    2.522103] NetLabel: Initializing
[    2.523519] NetLabel:  domain hash size = 128
[    2.525828] NetLabel:  protocols = UNLABELED CIPSOv4 CALIPSO
[    2.531874] NetLabel:  unlabeled traffic allowed by default
[    2.536818] vgaarb: loaded
[    2.575679] clocksource: Switched to clocksource arch_sys_counter
[    2.616461] VFS: Disk quotas dquot_6.6.0
[    2.621392] VFS: Dquot-cache hash table entries: 512 (order 0, 4096 bytes)
[    2.689277] AppArmor: AppArmor Filesystem Enabled
[    2.701004] pnp: PnP ACPI: disabled
[    2.988564] NET: Registered PF_INET protocol family
[    3.024664] IP idents hash table entries: 16384 (order: 5, 131072 bytes, linear)
[    3.100222] tcp_listen_portaddr_hash hash table entries: 512 (order: 1, 8192 bytes, linear)
[    3.103235] Table-perturb hash table entries: 65536 (order: 6, 262144 bytes, linear)
[    3.140908] TCP established hash table entries: 8192 (order: 4, 65536 bytes, linear)
[    3.141926] TCP bind hash table entries: 8192 (order: 6, 262144 bytes, linear)
[    3.142530] TCP: Hash tables configured (established 8192 bind 8192)
[    3.175054] MPTCP token hash table entries: 1024 (order: 3, 24576 bytes, linear)
[    3.184848] UDP hash table entries: 512 (order: 2, 16384 bytes, linear)
[    3.185440] UDP-Lite hash table entries: 512 (order: 2, 16384 bytes, linear)
[    3.197973] NET: Registered PF_UNIX/PF_LOCAL protocol family
[    3.213007] NET: Registered PF_XDP protocol family
[    3.224297] PCI: CLS 0 bytes, default 64
[    3.275039] Trying to unpack rootfs image as initramfs...
[    3.284857] hw perfevents: enabled with armv8_pmuv3 PMU driver, 7 counters available
[    3.310304] kvm [1]: IPA Size Limit: 48 bits
[    3.332347] kvm [1]: GICv3: no GICV resource entry
[    3.336216] kvm [1]: disabling GICv2 emulation
[    3.380213] kvm [1]: GIC system register CPU interface enabled
[    3.420063] kvm [1]: vgic interrupt IRQ9
[    3.504027] kvm [1]: VHE mode initialized successfully
[    3.510846] Freeing initrd memory: 3564K
[    3.573885] Initialise system trusted keyrings
[    3.586291] Key type blacklist registered
[    3.617314] workingset: timestamp_bits=42 max_order=18 bucket_order=0
[    3.693189] zbud: loaded
[    3.708355] integrity: Platform Keyring initialized
[    3.713013] integrity: Machine keyring initialized
[    3.713477] Key type asymmetric registered
[    3.713754] Asymmetric key parser 'x509' registered
[    3.858035] alg: self-tests for CTR-KDF (hmac(sha256)) passed
[    3.877419] Block layer SCSI generic (bsg) driver version 0.4 loaded (major 247)
[    3.904768] io scheduler mq-deadline registered
[    3.996515] shpchp: Standard Hot Plug PCI Controller Driver version: 0.4
[    4.003070] pci-host-generic 4010000000.pcie: host bridge /pcie@10000000 ranges:
[    4.010170] pci-host-generic 4010000000.pcie:       IO 0x003eff0000..0x003effffff -> 0x0000000000
[    4.011581] pci-host-generic 4010000000.pcie:      MEM 0x0010000000..0x003efeffff -> 0x0010000000
[    4.013247] pci-host-generic 4010000000.pcie:      MEM 0x8000000000..0xffffffffff -> 0x8000000000
[    4.017345] pci-host-generic 4010000000.pcie: Memory resource size exceeds max for 32 bits
[    4.018775] pci-host-generic 4010000000.pcie: ECAM at [mem 0x4010000000-0x401fffffff] for [bus 00-ff]
[    4.030445] pci-host-generic 4010000000.pcie: PCI host bridge to bus 0000:00
[    4.037115] pci_bus 0000:00: root bus resource [bus 00-ff]
[    4.037603] pci_bus 0000:00: root bus resource [io  0x0000-0xffff]
[    4.037852] pci_bus 0000:00: root bus resource [mem 0x10000000-0x3efeffff]
[    4.038033] pci_bus 0000:00: root bus resource [mem 0x8000000000-0xffffffffff]
[    4.041484] pci 0000:00:00.0: [1b36:0008] type 00 class 0x060000
[    4.197778] Serial: 8250/16550 driver, 4 ports, IRQ sharing enabled
[    4.221858] Serial: AMBA driver
[    4.224727] SuperH (H)SCI(F) driver initialized
[    4.230532] msm_serial: driver initialized
[    4.265256] mousedev: PS/2 mouse device common for all mice
[    4.295145] rtc-pl031 9010000.pl031: registered as rtc0
[    4.303546] rtc-pl031 9010000.pl031: setting system clock to 2026-11-22T10:55:09 UTC (1795344909)
[    4.327263] ledtrig-cpu: registered to indicate activity on CPUs
[    4.337565] SMCCC: SOC_ID: ARCH_SOC_ID not implemented, skipping ....
[    4.622797] NET: Registered PF_INET6 protocol family
[    4.756656] Segment Routing with IPv6
[    4.758545] In-situ OAM (IOAM) with IPv6
[    4.765526] mip6: Mobile IPv6
[    4.769432] NET: Registered PF_PACKET protocol family
[    4.780323] mpls_gso: MPLS GSO support
[    4.785888] registered taskstats version 1
[    4.796637] Loading compiled-in X.509 certificates
[    5.019294] Loaded X.509 cert 'Build time autogenerated kernel key: 195e419e14f13894a1bd34518d69c7c3ff048321'
[    5.074687] zswap: loaded using pool lzo/zbud
[    5.089822] Key type .fscrypt registered
[    5.093780] Key type fscrypt-provisioning registered
[    5.195094] Key type encrypted registered
[    5.200928] AppArmor: AppArmor sha1 policy hashing enabled
[    5.202412] ima: No TPM chip found, activating TPM-bypass!
[    5.202808] ima: Allocated hash algorithm: sha256
[    5.220310] ima: No architecture policies found
[    5.228909] evm: Initialising EVM extended attributes:
[    5.229530] evm: security.selinux
[    5.229689] evm: security.SMACK64 (disabled)
[    5.229816] evm: security.SMACK64EXEC (disabled)
[    5.229957] evm: security.SMACK64TRANSMUTE (disabled)
[    5.230116] evm: security.SMACK64MMAP (disabled)
[    5.230264] evm: security.apparmor
[    5.230381] evm: security.ima
[    5.230481] evm: security.capability
[    5.230618] evm: HMAC attrs: 0x1
[    6.506615] clk: Disabling unused clocks
[    6.528198] uart-pl011 9000000.pl011: no DMA platform data
[    6.936215] Freeing unused kernel memory: 6464K
[    7.188633] Checked W+X mappings: passed, no W+X pages found
[    7.190799] Run /init as init process
HOST-INIT: start Linux 6.1.0-56-arm64 aarch64
crw-------    1 0        0          10, 232 Jan  1  1970 /dev/kvm
HOST-INIT: shell


BusyBox v1.35.0 (Debian 1:1.35.0-4+deb12u1+b1) built-in shell (ash)
Enter 'help' for a list of built-in commands.

host# [6npoweroff -f
[    8.562415] kvm: exiting hardware virtualization
[    8.576580] reboot: Power down
INFO:    PSCI Power Domain Map:
INFO:      Domain Node : Level 1, parent_node 4294967295, State ON (0x0)
INFO:      Domain Node : Level 1, parent_node 4294967295, State OFF (0x2)
INFO:      CPU Node : MPID 0x0, parent_node 0, State ON (0x0)
INFO:      CPU Node : MPID 0x1, parent_node 0, State ON (0x0)
INFO:      CPU Node : MPID 0xffffffffffffffff, parent_node 0, State OFF (0x2)
INFO:      CPU Node : MPID 0xffffffffffffffff, parent_node 0, State OFF (0x2)
INFO:      CPU Node : MPID 0xffffffffffffffff, parent_node 0, State OFF (0x2)
INFO:      CPU Node : MPID 0xffffffffffffffff, parent_node 0, State OFF (0x2)
INFO:      CPU Node : MPID 0xffffffffffffffff, parent_node 0, State OFF (0x2)
INFO:      CPU Node : MPID 0xffffffffffffffff, parent_node 0, State OFF (0x2)
INFO:      CPU Node : MPID 0xffffffffffffffff, parent_node 0, State OFF (0x2)
INFO:      CPU Node : MPID 0xffffffffffffffff, parent_node 0, State OFF (0x2)
INFO:      CPU Node : MPID 0xffffffffffffffff, parent_node 0, State OFF (0x2)
INFO:      CPU Node : MPID 0xffffffffffffffff, parent_node 0, State OFF (0x2)
INFO:      CPU Node : MPID 0xffffffffffffffff, parent_node 0, State OFF (0x2)
INFO:      CPU Node : MPID 0xffffffffffffffff, parent_node 0, State OFF (0x2)
INFO:      CPU Node : MPID 0xffffffffffffffff, parent_node 0, State OFF (0x2)
INFO:      CPU Node : MPID 0xffffffffffffffff, parent_node 0, State OFF (0x2)
INFO:      CPU Node : MPID 0xffffffffffffffff, parent_node 1, State OFF (0x2)
INFO:      CPU Node : MPID 0xffffffffffffffff, parent_node 1, State OFF (0x2)
INFO:      CPU Node : MPID 0xffffffffffffffff, parent_node 1, State OFF (0x2)
INFO:      CPU Node : MPID 0xffffffffffffffff, parent_node 1, State OFF (0x2)
INFO:      CPU Node : MPID 0xffffffffffffffff, parent_node 1, State OFF (0x2)
INFO:      CPU Node : MPID 0xffffffffffffffff, parent_node 1, State OFF (0x2)
INFO:      CPU Node : MPID 0xffffffffffffffff, parent_node 1, State OFF (0x2)
INFO:      CPU Node : MPID 0xffffffffffffffff, parent_node 1, State OFF (0x2)
INFO:      CPU Node : MPID 0xffffffffffffffff, parent_node 1, State OFF (0x2)
INFO:      CPU Node : MPID 0xffffffffffffffff, parent_node 1, State OFF (0x2)
INFO:      CPU Node : MPID 0xffffffffffffffff, parent_node 1, State OFF (0x2)
INFO:      CPU Node : MPID 0xffffffffffffffff, parent_node 1, State OFF (0x2)
INFO:      CPU Node : MPID 0xffffffffffffffff, parent_node 1, State OFF (0x2)
INFO:      CPU Node : MPID 0xffffffffffffffff, parent_node 1, State OFF (0x2)
INFO:      CPU Node : MPID 0xffffffffffffffff, parent_node 1, State OFF (0x2)
INFO:      CPU Node : MPID 0xffffffffffffffff, parent_node 1, State OFF (0x2)
ERROR:   QEMU System Power off: with GPIO.

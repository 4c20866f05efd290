status: pass
class: none
reached: host-poweroff
params: hw_pa=lpa2 hw_va=52 kvm_mode=nvhe host_page_size=4k host_pa=48 host_va=48 host_load_addr=0x60000000
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
[    0.000000] CPU features: SYS_ID_AA64MMFR1_EL1[11:8]: forced to 0
[    0.000000] CPU features: detected: Address authentication (IMP DEF algorithm)
[    0.000000] CPU features: detected: GIC system register CPU interface
[    0.000000] CPU features: detected: Hardware dirty bit management
[    0.000000] CPU features: detected: Spectre-v4
[    0.000000] CPU features: detected: Spectre-BHB
[    0.000000] alternatives: applying boot alternatives
[    0.000000] Fallback order for Node 0: 0 
[    0.000000] Built 1 zonelists, mobility grouping on.  Total pages: 258048
[    0.000000] Policy zone: DMA
[    0.000000] Kernel command line: earlycon console=ttyAMA0 kvm-arm.mode=nvhe
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
[    0.000141] sched_clock: 57 bits at 63MHz, resolution 16ns, wraps every 4398046511096ns
[    0.085502] Console: colour dummy device 80x25
[    0.146851] Calibrating delay loop (skipped), value calculated using timer frequency.. 125.00 BogoMIPS (lpj=250000)
[    0.160707] pid_max: default: 32768 minimum: 301
[    0.176496] LSM: Security Framework initializing
[    0.200010] landlock: Up and running.
[    0.208349] Yama: disabled by default; enable with sysctl kernel.yama.*
[    0.218922] AppArmor: AppArmor initialized
[    0.221698] TOMOYO Linux initialized
[    0.233347] LSM support for eBPF active
[    0.240116] Mount-cache hash table entries: 2048 (order: 2, 16384 bytes, linear)
[    0.244093] Mountpoint-cache hash table entries: 2048 (order: 2, 16384 bytes, linear)
[    0.347359] cblist_init_generic: Setting adjustable number of callback queues.
[    0.348866] cblist_init_generic: Setting shift to 1 and lim to 1 rcu_task_cpu_ids=2.
[    0.350878] cblist_init_generic: Setting adjustable number of callback queues.
[    0.352415] cblist_init_generic: Setting shift to 1 and lim to 1 rcu_task_cpu_ids=2.
[    0.355991] rcu: Hierarchical SRCU implementation.
[    0.358046] rcu: 	Max phase no-delay instances is 1000.
[    0.374885] Platform MSI: its@8080000 domain created
[    0.378191] PCI/MSI: /intc@8000000/its@8080000 domain created
[    0.380089] fsl-mc MSI: its@8080000 domain created
[    0.383013] EFI services will not be available.
[    0.391864] smp: Bringing up secondary CPUs ...
[    0.418140] Detected PIPT I-cache on CPU1
[    0.420345] GICv3: CPU1: found redistributor 1 region 0:0x00000000080c0000
[    0.434361] GICv3: CPU1: using allocated LPI pending table @0x00000000405d0000
[    0.449501] CPU1: Booted secondary processor 0x0000000001 [0x000f0510]
[    0.473417] smp: Brought up 1 node, 2 CPUs
[    0.475296] SMP: Total of 2 processors activated.
[    0.475495] CPU features: detected: Branch Target Identification
[    0.475642] CPU features: detected: 32-bit EL0 Support
[    0.475747] CPU features: detected: 32-bit EL1 Support
[    0.475837] CPU features: detected: ARMv8.4 Translation Table Level
[    0.475975] CPU features: detected: Data cache clean to the PoU not required for I/D coherence
[    0.476156] CPU features: detected: Common not Private translations
[    0.476262] CPU features: detected: CRC32 instructions
[    0.476349] CPU features: detected: Data cache clean to Point of Deep Persistence
[    0.476469] CPU features: detected: Data cache clean to Point of Persistence
[    0.477347] CPU features: detected: E0PD
[    0.478897] CPU features: detected: Generic authentication (IMP DEF algorithm)
[    0.479144] CPU features: detected: RCpc load-acquire (LDAPR)
[    0.479301] CPU features: detected: LSE atomic instructions
[    0.479482] CPU features: detected: Privileged Access Never
[    0.479606] CPU features: detected: RAS Extension Support
[    0.479699] CPU features: detected: Random Number Generator
[    0.479792] CPU features: detected: Speculation barrier (SB)
[    0.479885] CPU features: detected: Stage-2 Force Write-Back
[    0.479979] CPU features: detected: TLB range maintenance instructions
[    0.480160] CPU features: detected: Speculative Store Bypassing Safe (SSBS)
[    0.527413] CPU: All CPU(s) started at EL2
[    0.543438] alternatives: applying system-wide alternatives
[    0.875456] node 0 deferred pages initialised in 72ms
[    0.927704] devtmpfs: initialized
[    0.966015] Registered cp15_barrier emulation handler
[    0.970108] Registered setend emulation handler
[    0.975787] clocksource: jiffies: mask: 0xffffffff max_cycles: 0xffffffff, max_idle_ns: 7645041785100000 ns
[    0.976668] futex hash table entries: 512 (order: 3, 32768 bytes, linear)
[    0.991834] pinctrl core: initialized pinctrl subsystem
[    1.014503] DMI not present or invalid.
[    1.038254] NET: Registered PF_NETLINK/PF_ROUTE protocol family
[    1.084280] DMA: preallocated 128 KiB GFP_KERNEL pool for atomic allocations
[    1.086517] DMA: preallocated 128 KiB GFP_KERNEL|GFP_DMA pool for atomic allocations
[    1.088313] DMA: preallocated 128 KiB GFP_KERNEL|GFP_DMA32 pool for atomic allocations
[    1.089221] audit: initializing netlink subsys (disabled)
[    1.118579] audit: type=2000 audit(0.580:1): state=initialized audit_enabled=0 res=1
[    1.132501] thermal_sys: Registered thermal governor 'fair_share'
[    1.132970] thermal_sys: Registered thermal governor 'bang_bang'
[    1.133335] thermal_sys: Registered thermal governor 'step_wise'
[    1.133522] thermal_sys: Registered thermal governor 'user_space'
[    1.133720] thermal_sys: Registered thermal governor 'power_allocator'
[    1.134985] cpuidle: using governor ladder
[    1.135666] cpuidle: using governor menu
[    1.138660] hw-breakpoint: found 6 breakpoint and 4 watchpoint registers.
[    1.140615] ASID allocator initialised with 65536 entries
[    1.146926] Serial: AMBA PL011 UART driver
[    1.240829] 9000000.pl011: ttyAMA0 at MMIO 0x9000000 (irq = 14, base_baud = 0) is a PL011 rev1
[    1.244490] printk: console [ttyAMA0] enabled
[    1.244490] printk: console [ttyAMA0] enabled
[    1.245321] printk: bootconsole [pl11] disabled
[    1.245321] printk: bootconsole [pl11] disabled
[    1.296430] KASLR enabled
[    1.384266] HugeTLB: registered 1.00 GiB page size, pre-allocated 0 pages
[    1.384505] HugeTLB: 0 KiB vmemmap can be freed for a 1.00 GiB page
[    1.384648] HugeTLB: registered 32.0 MiB page size, pre-allocated 0 pages
[    1.384770] HugeTLB: 0 KiB vmemmap can be freed for a 32.0 MiB page
[    1.384887] HugeTLB: registered 2.00 MiB page size, pre-allocated 0 pages
[    1.385006] HugeTLB: 0 KiB vmemmap can be freed for a 2.00 MiB page
[    1.385120] HugeTLB: registered 64.0 KiB page size, pre-allocated 0 pages
[    1.385238] HugeTLB: 0 KiB vmemmap can be freed for a 64.0 KiB page
[    1.443063] ACPI: Interpreter disabled.
[    1.454510] iommu: Default domain type: Translated 
[    1.454895] iommu: DMA domain TLB invalidation policy: strict mode 
[    1.457682] pps_core: LinuxPPS API ver. 1 registered
[    1.458740] pps_core: Software ver. 5.3.6 - Copyright 2005-2007 Rodolfo Giometti <giometti@linux.it>
[    1.459257] PTP clock support registered
[    1.460059] EDAC MC: Ver: 3.0.0
[    1.504130] NetLabel: Initializing
[    1.504441] NetLabel:  domain hash size = 128
[    1.504645] NetLabel:  protocols = UNLABELED CIPSOv4 CALIPSO
[    1.507668] NetLabel:  unlabeled traffic allowed by default
[    1.510542] vgaarb: loaded
[    1.531627] clocksource: Switched to clocksource arch_sys_counter
[    1.784798] VFS: Disk quotas dquot_6.6.0
[    1.785435] VFS: Dquot-cache hash table entries: 512 (order 0, 4096 bytes)
[    1.804101] AppArmor: AppArmor Filesystem Enabled
[    1.804732] pnp: PnP ACPI: disabled
[    1.901660] NET: Registered PF_INET protocol family
[    1.905695] IP idents hash table entries: 16384 (order: 5, 131072 bytes, linear)
[    1.921182] tcp_listen_portaddr_hash hash table entries: 512 (order: 1, 8192 bytes, linear)
[    1.924066] Table-perturb hash table entries: 65536 (order: 6, 262144 bytes, linear)
[    1.925229] TCP established hash table entries: 8192 (order: 4, 65536 bytes, linear)
[    1.926127] TCP bind hash table entries: 8192 (order: 6, 262144 bytes, linear)
[    1.927743] TCP: Hash tables configured (established 8192 bind 8192)
[    1.932094] MPTCP token hash table entries: 1024 (order: 3, 24576 bytes, linear)
[    1.933040] UDP hash table entries: 512 (order: 2, 16384 bytes, linear)
[    1.933693] UDP-Lite hash table entries: 512 (order: 2, 16384 bytes, linear)
[    1.937323] NET: Registered PF_UNIX/PF_LOCAL protocol family
[    1.938751] NET: Registered PF_XDP protocol family
[    1.939254] PCI: CLS 0 bytes, default 64
[    1.971679] Trying to unpack rootfs image as initramfs...
[    1.976017] hw perfevents: enabled with armv8_pmuv3 PMU driver, 7 counters available
[    1.984281] kvm [1]: IPA Size Limit: 48 bits
[    2.027294] kvm [1]: GICv3: no GICV resource entry
[    2.027858] kvm [1]: disabling GICv2 emulation
[    2.034200] kvm [1]: GIC system register CPU interface enabled
[    2.039228] kvm [1]: vgic interrupt IRQ9
[    2.054303] kvm [1]: Hyp mode initialized successfully
[    2.088234] Initialise system trusted keyrings
[    2.120565] Key type blacklist registered
[    2.128366] workingset: timestamp_bits=42 max_order=18 bucket_order=0
[    2.148265] Freeing initrd memory: 3564K
[    2.193003] zbud: loaded
[    2.207251] integrity: Platform Keyring initialized
[    2.208016] integrity: Machine keyring initialized
[    2.208252] Key type asymmetric registered
[    2.208548] Asymmetric key parser 'x509' registered
[    2.327710] alg: self-tests for CTR-KDF (hmac(sha256)) passed
[    2.328921] Block layer SCSI generic (bsg) driver version 0.4 loaded (major 247)
[    2.332116] io scheduler mq-deadline registered
[    2.382040] shpchp: Standard Hot Plug PCI Controller Driver version: 0.4
[    2.384541] pci-host-generic 4010000000.pcie: host bridge /pcie@10000000 ranges:
[    2.385622] pci-host-generic 4010000000.pcie:       IO 0x003eff0000..0x003effffff -> 0x0000000000
[    2.386821] pci-host-generic 4010000000.pcie:      MEM 0x0010000000..0x003efeffff -> 0x0010000000
[    2.387093] pci-host-generic 4010000000.pcie:      MEM 0x8000000000..0xffffffffff -> 0x8000000000
[    2.387802] pci-host-generic 4010000000.pcie: Memory resource size exceeds max for 32 bits
[    2.388502] pci-host-generic 4010000000.pcie: ECAM at [mem 0x4010000000-0x401fffffff] for [bus 00-ff]
[    2.391528] pci-host-generic 4010000000.pcie: PCI host bridge to bus 0000:00
[    2.392269] pci_bus 0000:00: root bus resource [bus 00-ff]
[    2.392638] pci_bus 0000:00: root bus resource [io  0x0000-0xffff]
[    2.392914] pci_bus 0000:00: root bus resource [mem 0x10000000-0x3efeffff]
[    2.393224] pci_bus 0000:00: root bus resource [mem 0x8000000000-0xffffffffff]
[    2.396670] pci 0000:00:00.0: [1b36:0008] type 00 class 0x060000
[    2.458159] Serial: 8250/16550 driver, 4 ports, IRQ sharing enabled
[    2.469136] Serial: AMBA driver
[    2.469482] SuperH (H)SCI(F) driver initialized
[    2.471770] msm_serial: driver initialized
[    2.499016] mousedev: PS/2 mouse device common for all mice
[    2.512748] rtc-pl031 9010000.pl031: registered as rtc0
[    2.514306] rtc-pl031 9010000.pl031: setting system clock to 2026-11-22T10:55:18 UTC (1795344918)
[    2.527162] ledtrig-cpu: registered to indicate activity on CPUs
[    2.530933] SMCCC: SOC_ID: ARCH_SOC_ID not implemented, skipping ....
[    2.663270] NET: Registered PF_INET6 protocol family
[    2.724974] Segment Routing with IPv6
[    2.725881] In-situ OAM (IOAM) with IPv6
[    2.727435] mip6: Mobile IPv6
[    2.728089] NET: Registered PF_PACKET protocol family
[    2.730205] mpls_gso: MPLS GSO support
[    2.737545] registered taskstats version 1
[    2.738328] Loading compiled-in X.509 certificates
[    2.917034] Loaded X.509 cert 'Build time autogenerated kernel key: 195e419e14f13894a1bd34518d69c7c3ff048321'
[    2.932966] zswap: loaded using pool lzo/zbud
[    2.960070] Key type .fscrypt registered
[    2.960443] Key type fscrypt-provisioning registered
[    3.027439] Key type encrypted registered
[    3.027944] AppArmor: AppArmor sha1 policy hashing enabled
[    3.029312] ima: No TPM chip found, activating TPM-bypass!
[    3.029629] ima: Allocated hash algorithm: sha256
[    3.034223] ima: No architecture policies found
[    3.036551] evm: Initialising EVM extended attributes:
[    3.036828] evm: security.selinux
[    3.037008] evm: security.SMACK64 (disabled)
[    3.037162] evm: security.SMACK64EXEC (disabled)
[    3.037337] evm: security.SMACK64TRANSMUTE (disabled)
[    3.037498] evm: security.SMACK64MMAP (disabled)
[    3.037645] evm: security.apparmor
[    3.037788] evm: security.ima
[    3.037986] evm: security.capability
[    3.038201] evm: HMAC attrs: 0x1
[    3.686028] clk: Disabling unused clocks
[    3.689781] uart-pl011 9000000.pl011: no DMA platform data
[    3.858994] Freeing unused kernel memory: 6464K
[    3.977368] Checked W+X mappings: passed, no W+X pages found
[    3.978803] Run /init as init process
HOST-INIT: start Linux 6.1.0-56-arm64 aarch64
crw-------    1 0        0          10, 232 Jan  1  1970 /dev/kvm
HOST-INIT: shell


BusyBox v1.35.0 (Debian 1:1.35.0-4+deb12u1+b1) built-in shell (ash)
Enter 'help' for a list of built-in commands.

host# [6npoweroff -f
[    5.068241] kvm: exiting hardware virtualization
[    5.074807] reboot: Power down
ERROR:   QEMU System Power off: with GPIO.

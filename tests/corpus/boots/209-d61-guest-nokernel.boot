status: fail
class: launch-failed
accept: other silent
layer: guest
reached: host-poweroff
cause: guest Image truncated to 48 bytes
injected: yes
params: hw_pa=lpa2 hw_va=52 kvm_mode=vhe host_page_size=4k host_pa=48 host_va=48 host_load_addr=0x60000000 guest_page_size=4k guest_pa=48 guest_va=48 guest_load_addr=low
result: exited 0
verdict-status: fail
verdict-class: launch-failed
verdict-layer: guest
verdict-stage: guest-kernel
verdict-signature: kvmtool-fatal
verdict-title: Guest not started: Failed to read kernel image header
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
[    0.000000] Memory: 131060K/1048576K available (13248K kernel code, 2806K rwdata, 9524K rodata, 6464K init, 627K bss, 58568K reserved, 65536K cma-reserved)
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
[    0.000089] sched_clock: 57 bits at 63MHz, resolution 16ns, wraps every 4398046511096ns
[    0.068037] Console: colour dummy device 80x25
[    0.088327] Calibrating delay loop (skipped), value calculated using timer frequency.. 125.00 BogoMIPS (lpj=250000)
[    0.090949] pid_max: default: 32768 minimum: 301
[    0.094082] LSM: Security Framework initializing
[    0.098877] landlock: Up and running.
[    0.099454] Yama: disabled by default; enable with sysctl kernel.yama.*
[    0.105625] AppArmor: AppArmor initialized
[    0.106901] TOMOYO Linux initialized
[    0.108185] LSM support for eBPF active
[    0.114140] Mount-cache hash table entries: 2048 (order: 2, 16384 bytes, linear)
[    0.115693] Mountpoint-cache hash table entries: 2048 (order: 2, 16384 bytes, linear)
[    0.187107] cblist_init_generic: Setting adjustable number of callback queues.
[    0.189620] cblist_init_generic: Setting shift to 1 and lim to 1 rcu_task_cpu_ids=2.
[    0.191568] cblist_init_generic: Setting adjustable number of callback queues.
[    0.192491] cblist_init_generic: Setting shift to 1 and lim to 1 rcu_task_cpu_ids=2.
[    0.195391] rcu: Hierarchical SRCU implementation.
[    0.196677] rcu: 	Max phase no-delay instances is 1000.
[    0.213216] Platform MSI: its@8080000 domain created
[    0.215740] PCI/MSI: /intc@8000000/its@8080000 domain created
[    0.217386] fsl-mc MSI: its@8080000 domain created
[    0.220474] EFI services will not be available.
[    0.231182] smp: Bringing up secondary CPUs ...
[    0.264120] Detected PIPT I-cache on CPU1
[    0.265684] GICv3: CPU1: found redistributor 1 region 0:0x00000000080c0000
[    0.283192] GICv3: CPU1: using allocated LPI pending table @0x00000000405d0000
[    0.298681] CPU1: Booted secondary processor 0x0000000001 [0x000f0510]
[    0.315281] smp: Brought up 1 node, 2 CPUs
[    0.316087] SMP: Total of 2 processors activated.
[    0.316314] CPU features: detected: Branch Target Identification
[    0.316538] CPU features: detected: 32-bit EL0 Support
[    0.316704] CPU features: detected: 32-bit EL1 Support
[    0.316853] CPU features: detected: ARMv8.4 Translation Table Level
[    0.317070] CPU features: detected: Data cache clean to the PoU not required for I/D coherence
[    0.317347] CPU features: detected: Common not Private translations
[    0.317507] CPU features: detected: CRC32 instructions
[    0.317633] CPU features: detected: Data cache clean to Point of Deep Persistence
[    0.317825] CPU features: detected: Data cache clean to Point of Persistence
[    0.318000] CPU features: detected: E0PD
[    0.318192] CPU features: detected: Generic authentication (IMP DEF algorithm)
[    0.318368] CPU features: detected: RCpc load-acquire (LDAPR)
[    0.318508] CPU features: detected: LSE atomic instructions
[    0.319996] CPU features: detected: Privileged Access Never
[    0.323080] CPU features: detected: RAS Extension Support
[    0.323714] CPU features: detected: Random Number Generator
[    0.324310] CPU features: detected: Speculation barrier (SB)
[    0.324470] CPU features: detected: Stage-2 Force Write-Back
[    0.324621] CPU features: detected: TLB range maintenance instructions
[    0.324887] CPU features: detected: Speculative Store Bypassing Safe (SSBS)
[    0.437014] CPU: All CPU(s) started at EL2
[    0.466232] alternatives: applying system-wide alternatives
[    0.990876] node 0 deferred pages initialised in 68ms
[    1.155909] devtmpfs: initialized
[    1.287268] Registered cp15_barrier emulation handler
[    1.303549] Registered setend emulation handler
[    1.312016] clocksource: jiffies: mask: 0xffffffff max_cycles: 0xffffffff, max_idle_ns: 7645041785100000 ns
[    1.316261] futex hash table entries: 512 (order: 3, 32768 bytes, linear)
[    1.348556] pinctrl core: initialized pinctrl subsystem
[    1.418035] DMI not present or invalid.
[    1.471993] NET: Registered PF_NETLINK/PF_ROUTE protocol family
[    1.556117] DMA: preallocated 128 KiB GFP_KERNEL pool for atomic allocations
[    1.561103] DMA: preallocated 128 KiB GFP_KERNEL|GFP_DMA pool for atomic allocations
[    1.561749] DMA: preallocated 128 KiB GFP_KERNEL|GFP_DMA32 pool for atomic allocations
[    1.562257] audit: initializing netlink subsys (disabled)
[    1.591505] audit: type=2000 audit(0.660:1): state=initialized audit_enabled=0 res=1
[    1.614300] thermal_sys: Registered thermal governor 'fair_share'
[    1.614404] thermal_sys: Registered thermal governor 'bang_bang'
[    1.627828] thermal_sys: Registered thermal governor 'step_wise'
[    1.631312] thermal_sys: Registered thermal governor 'user_space'
[    1.631455] thermal_sys: Registered thermal governor 'power_allocator'
[    1.636618] cpuidle: using governor ladder
[    1.643410] cpuidle: using governor menu
[    1.645930] hw-breakpoint: found 6 breakpoint and 4 watchpoint registers.
[    1.652349] ASID allocator initialised with 65536 entries
[    1.691950] Serial: AMBA PL011 UART driver
[    1.853400] 9000000.pl011: ttyAMA0 at MMIO 0x9000000 (irq = 14, base_baud = 0) is a PL011 rev1
[    1.868046] printk: console [ttyAMA0] enabled
[    1.868046] printk: console [ttyAMA0] enabled
[    1.869595] printk: bootconsole [pl11] disabled
[    1.869595] printk: bootconsole [pl11] disabled
[    1.932751] KASLR enabled
[    2.132434] HugeTLB: registered 1.00 GiB page size, pre-allocated 0 pages
[    2.139993] HugeTLB: 0 KiB vmemmap can be freed for a 1.00 GiB page
[    2.143125] HugeTLB: registered 32.0 MiB page size, pre-allocated 0 pages
[    2.143335] HugeTLB: 0 KiB vmemmap can be freed for a 32.0 MiB page
[    2.143508] HugeTLB: registered 2.00 MiB page size, pre-allocated 0 pages
[    2.143678] HugeTLB: 0 KiB vmemmap can be freed for a 2.00 MiB page
[    2.143841] HugeTLB: registered 64.0 KiB page size, pre-allocated 0 pages
[    2.144013] HugeTLB: 0 KiB vmemmap can be freed for a 64.0 KiB page
[    2.294210] ACPI: Interpreter disabled.
[    2.359201] iommu: Default domain type: Translated 
[    2.361895] iommu: DMA domain TLB invalidation policy: strict mode 
[    2.369326] pps_core: LinuxPPS API ver. 1 registered
[    2.385019] pps_core: Software ver. 5.3.6 - Copyright 2005-2007 Rodolfo Giometti <giometti@linux.it>
[    2.385720] PTP clock support registered
[    2.386558] EDAC MC: Ver: 3.0.0
[    2.494193] NetLabel: Initializing
[    2.500468] NetLabel:  domain hash size = 128
[    2.500598] NetLabel:  protocols = UNLABELED CIPSOv4 CALIPSO
[    2.501865] NetLabel:  unlabeled traffic allowed by default
[    2.512104] vgaarb: loaded
[    2.603350] clocksource: Switched to clocksource arch_sys_counter
[    2.642943] VFS: Disk quotas dquot_6.6.0
[    2.647367] VFS: Dquot-cache hash table entries: 512 (order 0, 4096 bytes)
[    2.686116] AppArmor: AppArmor Filesystem Enabled
[    2.708372] pnp: PnP ACPI: disabled
[    3.208292] NET: Registered PF_INET protocol family
[    3.246365] IP idents hash table entries: 16384 (order: 5, 131072 bytes, linear)
[    3.344157] tcp_listen_portaddr_hash hash table entries: 512 (order: 1, 8192 bytes, linear)
[    3.415590] Table-perturb hash table entries: 65536 (order: 6, 262144 bytes, linear)
[    3.416456] TCP established hash table entries: 8192 (order: 4, 65536 bytes, linear)
[    3.417237] TCP bind hash table entries: 8192 (order: 6, 262144 bytes, linear)
[    3.417785] TCP: Hash tables configured (established 8192 bind 8192)
[    3.452298] MPTCP token hash table entries: 1024 (order: 3, 24576 bytes, linear)
[    3.456389] UDP hash table entries: 512 (order: 2, 16384 bytes, linear)
[    3.483563] UDP-Lite hash table entries: 512 (order: 2, 16384 bytes, linear)
[    3.490345] NET: Registered PF_UNIX/PF_LOCAL protocol family
[    3.512635] NET: Registered PF_XDP protocol family
[    3.517440] PCI: CLS 0 bytes, default 64
[    3.553572] Trying to unpack rootfs image as initramfs...
[    3.747770] hw perfevents: enabled with armv8_pmuv3 PMU driver, 7 counters available
[    3.756423] kvm [1]: IPA Size Limit: 48 bits
[    3.816028] kvm [1]: GICv3: no GICV resource entry
[    3.817682] kvm [1]: disabling GICv2 emulation
[    3.882798] kvm [1]: GIC system register CPU interface enabled
[    3.899690] kvm [1]: vgic interrupt IRQ9
[    3.953010] Freeing initrd memory: 5372K
[    3.962822] kvm [1]: VHE mode initialized successfully
[    4.125485] Initialise system trusted keyrings
[    4.188644] Key type blacklist registered
[    4.191709] workingset: timestamp_bits=42 max_order=18 bucket_order=0
[    4.218134] zbud: loaded
[    4.241361] integrity: Platform Keyring initialized
[    4.241866] integrity: Machine keyring initialized
[    4.242024] Key type asymmetric registered
[    4.242202] Asymmetric key parser 'x509' registered
[    4.372490] alg: self-tests for CTR-KDF (hmac(sha256)) passed
[    4.376607] Block layer SCSI generic (bsg) driver version 0.4 loaded (major 247)
[    4.389301] io scheduler mq-deadline registered
[    4.456562] shpchp: Standard Hot Plug PCI Controller Driver version: 0.4
[    4.468737] pci-host-generic 4010000000.pcie: host bridge /pcie@10000000 ranges:
[    4.476603] pci-host-generic 4010000000.pcie:       IO 0x003eff0000..0x003effffff -> 0x0000000000
[    4.477929] pci-host-generic 4010000000.pcie:      MEM 0x0010000000..0x003efeffff -> 0x0010000000
[    4.478418] pci-host-generic 4010000000.pcie:      MEM 0x8000000000..0xffffffffff -> 0x8000000000
[    4.494357] pci-host-generic 4010000000.pcie: Memory resource size exceeds max for 32 bits
[    4.499315] pci-host-generic 4010000000.pcie: ECAM at [mem 0x4010000000-0x401fffffff] for [bus 00-ff]
[    4.502132] pci-host-generic 4010000000.pcie: PCI host bridge to bus 0000:00
[    4.506338] pci_bus 0000:00: root bus resource [bus 00-ff]
[    4.506749] pci_bus 0000:00: root bus resource [io  0x0000-0xffff]
[    4.507022] pci_bus 0000:00: root bus resource [mem 0x10000000-0x3efeffff]
[    4.507233] pci_bus 0000:00: root bus resource [mem 0x8000000000-0xffffffffff]
[    4.509959] pci 0000:00:00.0: [1b36:0008] type 00 class 0x060000
[    4.723135] Serial: 8250/16550 driver, 4 ports, IRQ sharing enabled
[    4.760572] Serial: AMBA driver
[    4.763646] SuperH (H)SCI(F) driver initialized
[    4.776078] msm_serial: driver initialized
[    4.821082] mousedev: PS/2 mouse device common for all mice
[    4.872615] rtc-pl031 9010000.pl031: registered as rtc0
[    4.873525] rtc-pl031 9010000.pl031: setting system clock to 2026-11-22T11:54:40 UTC (1795348480)
[    4.908011] ledtrig-cpu: registered to indicate activity on CPUs
[    4.919326] SMCCC: SOC_ID: ARCH_SOC_ID not implemented, skipping ....
[    5.220252] NET: Registered PF_INET6 protocol family
[    5.291033] Segment Routing with IPv6
[    5.292458] In-situ OAM (IOAM) with IPv6
[    5.293383] mip6: Mobile IPv6
[    5.294006] NET: Registered PF_PACKET protocol family
[    5.295864] mpls_gso: MPLS GSO support
[    5.303186] registered taskstats version 1
[    5.303949] Loading compiled-in X.509 certificates
[    5.639585] Loaded X.509 cert 'Build time autogenerated kernel key: 195e419e14f13894a1bd34518d69c7c3ff048321'
[    5.648580] zswap: loaded using pool lzo/zbud
[    5.660702] Key type .fscrypt registered
[    5.660881] Key type fscrypt-provisioning registered
[    5.725921] Key type encrypted registered
[    5.726215] AppArmor: AppArmor sha1 policy hashing enabled
[    5.732093] ima: No TPM chip found, activating TPM-bypass!
[    5.733102] ima: Allocated hash algorithm: sha256
[    5.735742] ima: No architecture policies found
[    5.736695] evm: Initialising EVM extended attributes:
[    5.736823] evm: security.selinux
[    5.736921] evm: security.SMACK64 (disabled)
[    5.737020] evm: security.SMACK64EXEC (disabled)
[    5.737178] evm: security.SMACK64TRANSMUTE (disabled)
[    5.737294] evm: security.SMACK64MMAP (disabled)
[    5.737382] evm: security.apparmor
[    5.737452] evm: security.ima
[    5.737513] evm: security.capability
[    5.737602] evm: HMAC attrs: 0x1
[    6.828926] clk: Disabling unused clocks
[    6.840248] uart-pl011 9000000.pl011: no DMA platform data
[    6.998913] Freeing unused kernel memory: 6464K
[    7.104019] Checked W+X mappings: passed, no W+X pages found
[    7.105492] Run /init as init process
HOST-INIT: start Linux 6.1.0-56-arm64 aarch64
crw-------    1 0        0          10, 232 Jan  1  1970 /dev/kvm
HOST-INIT: launching guest: lkvm run -k /vm/Image -i /vm/initrd -m 256M -c 1 --name guest --console serial -p 'earlycon console=ttyS0' 
HOST-INIT: lkvm exited rc=128
HOST-INIT: shell


BusyBox v1.35.0 (Debian 1:1.35.0-4+deb12u1+b1) built-in shell (ash)
Enter 'help' for a list of built-in commands.

host# [6npoweroff -f
[    8.481144] kvm: exiting hardware virtualization
[    8.497396] reboot: Power down
ERROR:   QEMU System Power off: with GPIO.
--- guest.log
  Info: # lkvm run -k /vm/Image -m 256 -c 1 --name guest
  Fatal: Failed to read kernel image header

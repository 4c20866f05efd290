status: fail
class: launch-failed
accept: mismatch other silent
layer: guest
reached: host-poweroff
cause: kvm-arm.mode=none: /dev/kvm missing
injected: yes
note: host goes on to its shell and powers off cleanly; only the guest part failed
params: hw_pa=lpa2 hw_va=52 kvm_mode=none host_page_size=4k host_pa=48 host_va=48 host_load_addr=0x60000000 guest_page_size=4k guest_pa=48 guest_va=48 guest_load_addr=low
result: exited 0
verdict-status: fail
verdict-class: launch-failed
verdict-layer: guest
verdict-stage: guest-kernel
verdict-signature: kvmtool-no-kvm
verdict-title: Guest not started: no KVM
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
[    0.000000] Kernel command line: earlycon console=ttyAMA0 kvm-arm.mode=none
[    0.000000] Dentry cache hash table entries: 131072 (order: 8, 1048576 bytes, linear)
[    0.000000] Inode-cache hash table entries: 65536 (order: 7, 524288 bytes, linear)
[    0.000000] mem auto-init: stack:all(zero), heap alloc:on, heap free:off
[    0.000000] Memory: 131060K/1048576K available (13248K kernel code, 2806K rwdata, 9524K rodata, 6464K init, 627K bss, 90752K reserved, 65536K cma-reserved)
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
[    0.000098] sched_clock: 57 bits at 63MHz, resolution 16ns, wraps every 4398046511096ns
[    0.089531] Console: colour dummy device 80x25
[    0.109045] Calibrating delay loop (skipped), value calculated using timer frequency.. 125.00 BogoMIPS (lpj=250000)
[    0.112060] pid_max: default: 32768 minimum: 301
[    0.116381] LSM: Security Framework initializing
[    0.121460] landlock: Up and running.
[    0.122013] Yama: disabled by default; enable with sysctl kernel.yama.*
[    0.129667] AppArmor: AppArmor initialized
[    0.132509] TOMOYO Linux initialized
[    0.134211] LSM support for eBPF active
[    0.140058] Mount-cache hash table entries: 2048 (order: 2, 16384 bytes, linear)
[    0.142458] Mountpoint-cache hash table entries: 2048 (order: 2, 16384 bytes, linear)
[    0.257008] cblist_init_generic: Setting adjustable number of callback queues.
[    0.260733] cblist_init_generic: Setting shift to 1 and lim to 1 rcu_task_cpu_ids=2.
[    0.262651] cblist_init_generic: Setting adjustable number of callback queues.
[    0.263533] cblist_init_generic: Setting shift to 1 and lim to 1 rcu_task_cpu_ids=2.
[    0.266438] rcu: Hierarchical SRCU implementation.
[    0.267584] rcu: 	Max phase no-delay instances is 1000.
[    0.279998] Platform MSI: its@8080000 domain created
[    0.282180] PCI/MSI: /intc@8000000/its@8080000 domain created
[    0.283401] fsl-mc MSI: its@8080000 domain created
[    0.284917] EFI services will not be available.
[    0.289741] smp: Bringing up secondary CPUs ...
[    0.334783] Detected PIPT I-cache on CPU1
[    0.336378] GICv3: CPU1: found redistributor 1 region 0:0x00000000080c0000
[    0.350701] GICv3: CPU1: using allocated LPI pending table @0x00000000405d0000
[    0.367421] CPU1: Booted secondary processor 0x0000000001 [0x000f0510]
[    0.391261] smp: Brought up 1 node, 2 CPUs
[    0.392175] SMP: Total of 2 processors activated.
[    0.392437] CPU features: detected: Branch Target Identification
[    0.392652] CPU features: detected: 32-bit EL0 Support
[    0.392805] CPU features: detected: 32-bit EL1 Support
[    0.392941] CPU features: detected: ARMv8.4 Translation Table Level
[    0.393137] CPU features: detected: Data cache clean to the PoU not required for I/D coherence
[    0.393374] CPU features: detected: Common not Private translations
[    0.395705] CPU features: detected: CRC32 instructions
[    0.396522] CPU features: detected: Data cache clean to Point of Deep Persistence
[    0.396759] CPU features: detected: Data cache clean to Point of Persistence
[    0.396940] CPU features: detected: E0PD
[    0.397175] CPU features: detected: Generic authentication (IMP DEF algorithm)
[    0.397379] CPU features: detected: RCpc load-acquire (LDAPR)
[    0.397553] CPU features: detected: LSE atomic instructions
[    0.399207] CPU features: detected: Privileged Access Never
[    0.399589] CPU features: detected: RAS Extension Support
[    0.400269] CPU features: detected: Random Number Generator
[    0.400417] CPU features: detected: Speculation barrier (SB)
[    0.400560] CPU features: detected: Stage-2 Force Write-Back
[    0.400713] CPU features: detected: TLB range maintenance instructions
[    0.400997] CPU features: detected: Speculative Store Bypassing Safe (SSBS)
[    0.427539] CPU: All CPU(s) started at EL2
[    0.434579] alternatives: applying system-wide alternatives
[    0.856319] node 0 deferred pages initialised in 84ms
[    0.954056] devtmpfs: initialized
[    1.082102] Registered cp15_barrier emulation handler
[    1.082900] Registered setend emulation handler
[    1.085845] clocksource: jiffies: mask: 0xffffffff max_cycles: 0xffffffff, max_idle_ns: 7645041785100000 ns
[    1.087750] futex hash table entries: 512 (order: 3, 32768 bytes, linear)
[    1.114256] pinctrl core: initialized pinctrl subsystem
[    1.176914] DMI not present or invalid.
[    1.250257] NET: Registered PF_NETLINK/PF_ROUTE protocol family
[    1.297007] DMA: preallocated 128 KiB GFP_KERNEL pool for atomic allocations
[    1.299241] DMA: preallocated 128 KiB GFP_KERNEL|GFP_DMA pool for atomic allocations
[    1.300429] DMA: preallocated 128 KiB GFP_KERNEL|GFP_DMA32 pool for atomic allocations
[    1.301274] audit: initializing netlink subsys (disabled)
[    1.309798] audit: type=2000 audit(0.632:1): state=initialized audit_enabled=0 res=1
[    1.334478] thermal_sys: Registered thermal governor 'fair_share'
[    1.334689] thermal_sys: Registered thermal governor 'bang_bang'
[    1.334959] thermal_sys: Registered thermal governor 'step_wise'
[    1.335156] thermal_sys: Registered thermal governor 'user_space'
[    1.335310] thermal_sys: Registered thermal governor 'power_allocator'
[    1.336355] cpuidle: using governor ladder
[    1.336883] cpuidle: using governor menu
[    1.338702] hw-breakpoint: found 6 breakpoint and 4 watchpoint registers.
[    1.340814] ASID allocator initialised with 65536 entries
[    1.358746] Serial: AMBA PL011 UART driver
[    1.511037] 9000000.pl011: ttyAMA0 at MMIO 0x9000000 (irq = 14, base_baud = 0) is a PL011 rev1
[    1.519627] printk: console [ttyAMA0] enabled
[    1.519627] printk: console [ttyAMA0] enabled
[    1.520568] printk: bootconsole [pl11] disabled
[    1.520568] printk: bootconsole [pl11] disabled
[    1.572138] KASLR enabled
[    1.672470] HugeTLB: registered 1.00 GiB page size, pre-allocated 0 pages
[    1.672825] HugeTLB: 0 KiB vmemmap can be freed for a 1.00 GiB page
[    1.672971] HugeTLB: registered 32.0 MiB page size, pre-allocated 0 pages
[    1.673092] HugeTLB: 0 KiB vmemmap can be freed for a 32.0 MiB page
[    1.673300] HugeTLB: registered 2.00 MiB page size, pre-allocated 0 pages
[    1.673427] HugeTLB: 0 KiB vmemmap can be freed for a 2.00 MiB page
[    1.673543] HugeTLB: registered 64.0 KiB page size, pre-allocated 0 pages
[    1.673885] HugeTLB: 0 KiB vmemmap can be freed for a 64.0 KiB page
[    1.748760] ACPI: Interpreter disabled.
[    1.773848] iommu: Default domain type: Translated 
[    1.774466] iommu: DMA domain TLB invalidation policy: strict mode 
[    1.776709] pps_core: LinuxPPS API ver. 1 registered
[    1.776957] pps_core: Software ver. 5.3.6 - Copyright 2005-2007 Rodolfo Giometti <giometti@linux.it>
[    1.777545] PTP clock support registered
[    1.778988] EDAC MC: Ver: 3.0.0
[    1.853302] NetLabel: Initializing
[    1.853624] NetLabel:  domain hash size = 128
[    1.853778] NetLabel:  protocols = UNLABELED CIPSOv4 CALIPSO
[    1.856043] NetLabel:  unlabeled traffic allowed by default
[    1.857963] vgaarb: loaded
[    1.895613] clocksource: Switched to clocksource arch_sys_counter
[    2.207755] VFS: Disk quotas dquot_6.6.0
[    2.208470] VFS: Dquot-cache hash table entries: 512 (order 0, 4096 bytes)
[    2.237208] AppArmor: AppArmor Filesystem Enabled
[    2.239196] pnp: PnP ACPI: disabled
[    2.315996] NET: Registered PF_INET protocol family
[    2.324244] IP idents hash table entries: 16384 (order: 5, 131072 bytes, linear)
[    2.335732] tcp_listen_portaddr_hash hash table entries: 512 (order: 1, 8192 bytes, linear)
[    2.336211] Table-perturb hash table entries: 65536 (order: 6, 262144 bytes, linear)
[    2.336452] TCP established hash table entries: 8192 (order: 4, 65536 bytes, linear)
[    2.336899] TCP bind hash table entries: 8192 (order: 6, 262144 bytes, linear)
[    2.337277] TCP: Hash tables configured (established 8192 bind 8192)
[    2.346221] MPTCP token hash table entries: 1024 (order: 3, 24576 bytes, linear)
[    2.346770] UDP hash table entries: 512 (order: 2, 16384 bytes, linear)
[    2.347118] UDP-Lite hash table entries: 512 (order: 2, 16384 bytes, linear)
[    2.348867] NET: Registered PF_UNIX/PF_LOCAL protocol family
[    2.349398] NET: Registered PF_XDP protocol family
[    2.349739] PCI: CLS 0 bytes, default 64
[    2.368858] Trying to unpack rootfs image as initramfs...
[    2.378694] hw perfevents: enabled with armv8_pmuv3 PMU driver, 7 counters available
[    2.387545] kvm [1]: KVM disabled from command line
[    2.411455] Initialise system trusted keyrings
[    2.428554] Key type blacklist registered
[    2.439791] workingset: timestamp_bits=42 max_order=18 bucket_order=0
[    2.536614] zbud: loaded
[    2.578610] integrity: Platform Keyring initialized
[    2.579428] integrity: Machine keyring initialized
[    2.579654] Key type asymmetric registered
[    2.582398] Asymmetric key parser 'x509' registered
[    3.092678] Freeing initrd memory: 37556K
[    3.191003] alg: self-tests for CTR-KDF (hmac(sha256)) passed
[    3.191818] Block layer SCSI generic (bsg) driver version 0.4 loaded (major 247)
[    3.198726] io scheduler mq-deadline registered
[    3.256064] shpchp: Standard Hot Plug PCI Controller Driver version: 0.4
[    3.260216] pci-host-generic 4010000000.pcie: host bridge /pcie@10000000 ranges:
[    3.263156] pci-host-generic 4010000000.pcie:       IO 0x003eff0000..0x003effffff -> 0x0000000000
[    3.264393] pci-host-generic 4010000000.pcie:      MEM 0x0010000000..0x003efeffff -> 0x0010000000
[    3.264839] pci-host-generic 4010000000.pcie:      MEM 0x8000000000..0xffffffffff -> 0x8000000000
[    3.266555] pci-host-generic 4010000000.pcie: Memory resource size exceeds max for 32 bits
[    3.267690] pci-host-generic 4010000000.pcie: ECAM at [mem 0x4010000000-0x401fffffff] for [bus 00-ff]
[    3.272061] pci-host-generic 4010000000.pcie: PCI host bridge to bus 0000:00
[    3.272832] pci_bus 0000:00: root bus resource [bus 00-ff]
[    3.273206] pci_bus 0000:00: root bus resource [io  0x0000-0xffff]
[    3.273474] pci_bus 0000:00: root bus resource [mem 0x10000000-0x3efeffff]
[    3.273741] pci_bus 0000:00: root bus resource [mem 0x8000000000-0xffffffffff]
[    3.277200] pci 0000:00:00.0: [1b36:0008] type 00 class 0x060000
[    3.353017] Serial: 8250/16550 driver, 4 ports, IRQ sharing enabled
[    3.378710] Serial: AMBA driver
[    3.379020] SuperH (H)SCI(F) driver initialized
[    3.380764] msm_serial: driver initialized
[    3.395753] mousedev: PS/2 mouse device common for all mice
[    3.421810] rtc-pl031 9010000.pl031: registered as rtc0
[    3.432310] rtc-pl031 9010000.pl031: setting system clock to 2026-11-22T11:07:43 UTC (1795345663)
[    3.450777] ledtrig-cpu: registered to indicate activity on CPUs
[    3.455718] SMCCC: SOC_ID: ARCH_SOC_ID not implemented, skipping ....
[    3.712580] NET: Registered PF_INET6 protocol family
[    3.799106] Segment Routing with IPv6
[    3.800609] In-situ OAM (IOAM) with IPv6
[    3.801246] mip6: Mobile IPv6
[    3.802878] NET: Registered PF_PACKET protocol family
[    3.807675] mpls_gso: MPLS GSO support
[    3.821388] registered taskstats version 1
[    3.823832] Loading compiled-in X.509 certificates
[    4.135942] Loaded X.509 cert 'Build time autogenerated kernel key: 195e419e14f13894a1bd34518d69c7c3ff048321'
[    4.164848] zswap: loaded using pool lzo/zbud
[    4.191420] Key type .fscrypt registered
[    4.191810] Key type fscrypt-provisioning registered
[    4.262711] Key type encrypted registered
[    4.263048] AppArmor: AppArmor sha1 policy hashing enabled
[    4.264057] ima: No TPM chip found, activating TPM-bypass!
[    4.264276] ima: Allocated hash algorithm: sha256
[    4.267560] ima: No architecture policies found
[    4.270724] evm: Initialising EVM extended attributes:
[    4.271935] evm: security.selinux
[    4.272065] evm: security.SMACK64 (disabled)
[    4.272152] evm: security.SMACK64EXEC (disabled)
[    4.272237] evm: security.SMACK64TRANSMUTE (disabled)
[    4.272329] evm: security.SMACK64MMAP (disabled)
[    4.272414] evm: security.apparmor
[    4.272481] evm: security.ima
[    4.272541] evm: security.capability
[    4.272624] evm: HMAC attrs: 0x1
[    5.375892] clk: Disabling unused clocks
[    5.392539] uart-pl011 9000000.pl011: no DMA platform data
[    5.772173] Freeing unused kernel memory: 6464K
[    5.940131] Checked W+X mappings: passed, no W+X pages found
[    5.942142] Run /init as init process
HOST-INIT: start Linux 6.1.0-56-arm64 aarch64
ls: /dev/kvm: No such file or directory
HOST-INIT: launching guest: lkvm run -k /vm/Image -i /vm/initrd -m 256M -c 1 --name guest --console serial -p 'earlycon console=ttyS0' 
HOST-INIT: lkvm exited rc=128
HOST-INIT: shell


BusyBox v1.35.0 (Debian 1:1.35.0-4+deb12u1+b1) built-in shell (ash)
Enter 'help' for a list of built-in commands.

host# [6npoweroff -f
[    7.504129] reboot: Power down
ERROR:   QEMU System Power off: with GPIO.
--- guest.log
  Info: # lkvm run -k /vm/Image -m 256 -c 1 --name guest
  Error: '/dev/kvm' not found. Please make sure your kernel has CONFIG_KVM enabled and that the KVM modules are loaded.
  Warning: Failed init: kvm__init

  Fatal: Initialisation failed

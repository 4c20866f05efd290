status: pass
class: none
reached: host-poweroff
params: hw_pa=lpa2 hw_va=52 kvm_mode=protected host_page_size=4k host_pa=48 host_va=48 host_load_addr=0x60000000 guest_page_size=4k guest_pa=48 guest_va=48 guest_load_addr=low
result: exited 0
verdict-status: pass
verdict-class: none
verdict-notes: guest: BUG: soft lockup in alloc_large_system_hash (guest:167)
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
[    0.000000] kvm [0]: Reserved 10 MiB at 0x7f200000
[    0.000000] Zone ranges:
[    0.000000]   DMA      [mem 0x0000000040000000-0x000000007fffffff]
[    0.000000]   DMA32    empty
[    0.000000]   Normal   empty
[    0.000000] Movable zone start for each node
[    0.000000] Early memory node ranges
[    0.000000]   node   0: [mem 0x0000000040000000-0x000000007fffffff]
[    0.000000] Initmem setup node 0 [mem 0x0000000040000000-0x000000007fffffff]
[    0.000000] cma: Reserved 64 MiB at 0x000000007a200000
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
[    0.000000] Kernel command line: earlycon console=ttyAMA0 kvm-arm.mode=protected
[    0.000000] Dentry cache hash table entries: 131072 (order: 8, 1048576 bytes, linear)
[    0.000000] Inode-cache hash table entries: 65536 (order: 7, 524288 bytes, linear)
[    0.000000] mem auto-init: stack:all(zero), heap alloc:on, heap free:off
[    0.000000] Memory: 131060K/1048576K available (13248K kernel code, 2806K rwdata, 9524K rodata, 6464K init, 627K bss, 100992K reserved, 65536K cma-reserved)
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
[    0.000143] sched_clock: 57 bits at 63MHz, resolution 16ns, wraps every 4398046511096ns
[    0.580513] Console: colour dummy device 80x25
[    0.849097] Calibrating delay loop (skipped), value calculated using timer frequency.. 125.00 BogoMIPS (lpj=250000)
[    0.850358] pid_max: default: 32768 minimum: 301
[    0.917378] LSM: Security Framework initializing
[    0.957189] landlock: Up and running.
[    0.957442] Yama: disabled by default; enable with sysctl kernel.yama.*
[    1.096308] AppArmor: AppArmor initialized
[    1.096592] TOMOYO Linux initialized
[    1.097509] LSM support for eBPF active
[    1.161468] Mount-cache hash table entries: 2048 (order: 2, 16384 bytes, linear)
[    1.161944] Mountpoint-cache hash table entries: 2048 (order: 2, 16384 bytes, linear)
[    2.604135] cblist_init_generic: Setting adjustable number of callback queues.
[    2.604496] cblist_init_generic: Setting shift to 1 and lim to 1 rcu_task_cpu_ids=2.
[    2.605990] cblist_init_generic: Setting adjustable number of callback queues.
[    2.606208] cblist_init_generic: Setting shift to 1 and lim to 1 rcu_task_cpu_ids=2.
[    2.657976] rcu: Hierarchical SRCU implementation.
[    2.708340] rcu: 	Max phase no-delay instances is 1000.
[    2.855379] Platform MSI: its@8080000 domain created
[    2.948764] PCI/MSI: /intc@8000000/its@8080000 domain created
[    2.949959] fsl-mc MSI: its@8080000 domain created
[    3.056499] EFI services will not be available.
[    3.154613] smp: Bringing up secondary CPUs ...
[    3.783351] Detected PIPT I-cache on CPU1
[    3.801461] GICv3: CPU1: found redistributor 1 region 0:0x00000000080c0000
[    3.856793] GICv3: CPU1: using allocated LPI pending table @0x00000000405d0000
[    3.880159] CPU1: Booted secondary processor 0x0000000001 [0x000f0510]
[    4.283318] smp: Brought up 1 node, 2 CPUs
[    4.288874] SMP: Total of 2 processors activated.
[    4.289152] CPU features: detected: Branch Target Identification
[    4.289355] CPU features: detected: 32-bit EL0 Support
[    4.289465] CPU features: detected: 32-bit EL1 Support
[    4.289556] CPU features: detected: ARMv8.4 Translation Table Level
[    4.289687] CPU features: detected: Data cache clean to the PoU not required for I/D coherence
[    4.289870] CPU features: detected: Common not Private translations
[    4.289975] CPU features: detected: CRC32 instructions
[    4.290063] CPU features: detected: Data cache clean to Point of Deep Persistence
[    4.290182] CPU features: detected: Data cache clean to Point of Persistence
[    4.290295] CPU features: detected: E0PD
[    4.290421] CPU features: detected: Generic authentication (IMP DEF algorithm)
[    4.290576] CPU features: detected: RCpc load-acquire (LDAPR)
[    4.290686] CPU features: detected: LSE atomic instructions
[    4.290785] CPU features: detected: Privileged Access Never
[    4.290877] CPU features: detected: RAS Extension Support
[    4.290967] CPU features: detected: Random Number Generator
[    4.291060] CPU features: detected: Speculation barrier (SB)
[    4.291154] CPU features: detected: Stage-2 Force Write-Back
[    4.291248] CPU features: detected: TLB range maintenance instructions
[    4.291440] CPU features: detected: Protected KVM
[    4.291594] CPU features: detected: Speculative Store Bypassing Safe (SSBS)
[    4.491360] CPU: All CPU(s) started at EL2
[    4.535236] alternatives: applying system-wide alternatives
[    6.335668] node 0 deferred pages initialised in 640ms
[    6.688716] devtmpfs: initialized
[    6.922935] Registered cp15_barrier emulation handler
[    6.924032] Registered setend emulation handler
[    6.928475] clocksource: jiffies: mask: 0xffffffff max_cycles: 0xffffffff, max_idle_ns: 7645041785100000 ns
[    6.929920] futex hash table entries: 512 (order: 3, 32768 bytes, linear)
[    6.957093] pinctrl core: initialized pinctrl subsystem
[    6.983264] DMI not present or invalid.
[    7.008483] NET: Registered PF_NETLINK/PF_ROUTE protocol family
[    7.057075] DMA: preallocated 128 KiB GFP_KERNEL pool for atomic allocations
[    7.058805] DMA: preallocated 128 KiB GFP_KERNEL|GFP_DMA pool for atomic allocations
[    7.069671] DMA: preallocated 128 KiB GFP_KERNEL|GFP_DMA32 pool for atomic allocations
[    7.070617] audit: initializing netlink subsys (disabled)
[    7.093439] audit: type=2000 audit(1.384:1): state=initialized audit_enabled=0 res=1
[    7.121922] thermal_sys: Registered thermal governor 'fair_share'
[    7.122100] thermal_sys: Registered thermal governor 'bang_bang'
[    7.122374] thermal_sys: Registered thermal governor 'step_wise'
[    7.135194] thermal_sys: Registered thermal governor 'user_space'
[    7.135393] thermal_sys: Registered thermal governor 'power_allocator'
[    7.136704] cpuidle: using governor ladder
[    7.137376] cpuidle: using governor menu
[    7.140481] hw-breakpoint: found 6 breakpoint and 4 watchpoint registers.
[    7.157605] ASID allocator initialised with 65536 entries
[    7.163375] Serial: AMBA PL011 UART driver
[    7.466377] 9000000.pl011: ttyAMA0 at MMIO 0x9000000 (irq = 14, base_baud = 0) is a PL011 rev1
[    7.482295] printk: console [ttyAMA0] enabled
[    7.482295] printk: console [ttyAMA0] enabled
[    7.509285] printk: bootconsole [pl11] disabled
[    7.509285] printk: bootconsole [pl11] disabled
[    7.573845] KASLR enabled
[    7.904238] HugeTLB: registered 1.00 GiB page size, pre-allocated 0 pages
[    7.904703] HugeTLB: 0 KiB vmemmap can be freed for a 1.00 GiB page
[    7.905007] HugeTLB: registered 32.0 MiB page size, pre-allocated 0 pages
[    7.905240] HugeTLB: 0 KiB vmemmap can be freed for a 32.0 MiB page
[    7.905456] HugeTLB: registered 2.00 MiB page size, pre-allocated 0 pages
[    7.905673] HugeTLB: 0 KiB vmemmap can be freed for a 2.00 MiB page
[    7.905863] HugeTLB: registered 64.0 KiB page size, pre-allocated 0 pages
[    7.906037] HugeTLB: 0 KiB vmemmap can be freed for a 64.0 KiB page
[    8.166354] ACPI: Interpreter disabled.
[    8.309084] iommu: Default domain type: Translated 
[    8.309472] iommu: DMA domain TLB invalidation policy: strict mode 
[    8.340968] pps_core: LinuxPPS API ver. 1 registered
[    8.342177] pps_core: Software ver. 5.3.6 - Copyright 2005-2007 Rodolfo Giometti <giometti@linux.it>
[    8.348831] PTP clock support registered
[    8.349540] EDAC MC: Ver: 3.0.0
[    8.677570] NetLabel: Initializing
[    8.688685] NetLabel:  domain hash size = 128
[    8.688896] NetLabel:  protocols = UNLABELED CIPSOv4 CALIPSO
[    8.690834] NetLabel:  unlabeled traffic allowed by default
[    8.769066] vgaarb: loaded
[    8.896120] clocksource: Switched to clocksource arch_sys_counter
[   11.443410] VFS: Disk quotas dquot_6.6.0
[   11.469031] VFS: Dquot-cache hash table entries: 512 (order 0, 4096 bytes)
[   11.480680] AppArmor: AppArmor Filesystem Enabled
[   11.481511] pnp: PnP ACPI: disabled
[   11.720623] NET: Registered PF_INET protocol family
[   11.722344] IP idents hash table entries: 16384 (order: 5, 131072 bytes, linear)
[   11.806837] tcp_listen_portaddr_hash hash table entries: 512 (order: 1, 8192 bytes, linear)
[   11.840545] Table-perturb hash table entries: 65536 (order: 6, 262144 bytes, linear)
[   11.842076] TCP established hash table entries: 8192 (order: 4, 65536 bytes, linear)
[   11.873299] TCP bind hash table entries: 8192 (order: 6, 262144 bytes, linear)
[   11.876657] TCP: Hash tables configured (established 8192 bind 8192)
[   11.885646] MPTCP token hash table entries: 1024 (order: 3, 24576 bytes, linear)
[   11.886499] UDP hash table entries: 512 (order: 2, 16384 bytes, linear)
[   11.886861] UDP-Lite hash table entries: 512 (order: 2, 16384 bytes, linear)
[   11.890205] NET: Registered PF_UNIX/PF_LOCAL protocol family
[   11.893839] NET: Registered PF_XDP protocol family
[   11.894833] PCI: CLS 0 bytes, default 64
[   11.975339] Trying to unpack rootfs image as initramfs...
[   12.106522] hw perfevents: enabled with armv8_pmuv3 PMU driver, 7 counters available
[   12.235135] kvm [1]: IPA Size Limit: 48 bits
[   13.680482] kvm [1]: GICv3: no GICV resource entry
[   13.698442] kvm [1]: disabling GICv2 emulation
[   13.838109] kvm [1]: GIC system register CPU interface enabled
[   13.870841] kvm [1]: vgic interrupt IRQ9
[   14.129065] kvm [1]: Protected nVHE mode initialized successfully
[   14.307096] Initialise system trusted keyrings
[   14.415130] Key type blacklist registered
[   14.518736] workingset: timestamp_bits=42 max_order=18 bucket_order=0
[   14.987595] zbud: loaded
[   15.240825] integrity: Platform Keyring initialized
[   15.242595] integrity: Machine keyring initialized
[   15.242880] Key type asymmetric registered
[   15.243195] Asymmetric key parser 'x509' registered
[   17.283941] Freeing initrd memory: 37556K
[   17.837669] alg: self-tests for CTR-KDF (hmac(sha256)) passed
[   17.849723] Block layer SCSI generic (bsg) driver version 0.4 loaded (major 247)
[   17.914450] io scheduler mq-deadline registered
[   18.283062] shpchp: Standard Hot Plug PCI Controller Driver version: 0.4
[   18.300273] pci-host-generic 4010000000.pcie: host bridge /pcie@10000000 ranges:
[   18.303071] pci-host-generic 4010000000.pcie:       IO 0x003eff0000..0x003effffff -> 0x0000000000
[   18.304642] pci-host-generic 4010000000.pcie:      MEM 0x0010000000..0x003efeffff -> 0x0010000000
[   18.305724] pci-host-generic 4010000000.pcie:      MEM 0x8000000000..0xffffffffff -> 0x8000000000
[   18.307201] pci-host-generic 4010000000.pcie: Memory resource size exceeds max for 32 bits
[   18.308510] pci-host-generic 4010000000.pcie: ECAM at [mem 0x4010000000-0x401fffffff] for [bus 00-ff]
[   18.314844] pci-host-generic 4010000000.pcie: PCI host bridge to bus 0000:00
[   18.316293] pci_bus 0000:00: root bus resource [bus 00-ff]
[   18.317565] pci_bus 0000:00: root bus resource [io  0x0000-0xffff]
[   18.318093] pci_bus 0000:00: root bus resource [mem 0x10000000-0x3efeffff]
[   18.318799] pci_bus 0000:00: root bus resource [mem 0x8000000000-0xffffffffff]
[   18.322225] pci 0000:00:00.0: [1b36:0008] type 00 class 0x060000
[   18.759169] Serial: 8250/16550 driver, 4 ports, IRQ sharing enabled
[   18.939022] Serial: AMBA driver
[   18.956121] SuperH (H)SCI(F) driver initialized
[   18.983136] msm_serial: driver initialized
[   19.109546] mousedev: PS/2 mouse device common for all mice
[   19.208475] rtc-pl031 9010000.pl031: registered as rtc0
[   19.223569] rtc-pl031 9010000.pl031: setting system clock to 2026-11-22T11:42:49 UTC (1795347769)
[   19.349467] ledtrig-cpu: registered to indicate activity on CPUs
[   19.390890] SMCCC: SOC_ID: ARCH_SOC_ID not implemented, skipping ....
[   21.194081] NET: Registered PF_INET6 protocol family
[   21.519100] Segment Routing with IPv6
[   21.542091] In-situ OAM (IOAM) with IPv6
[   21.555090] mip6: Mobile IPv6
[   21.631231] NET: Registered PF_PACKET protocol family
[   21.678767] mpls_gso: MPLS GSO support
[   21.764269] registered taskstats version 1
[   21.766384] Loading compiled-in X.509 certificates
[   21.946516] Loaded X.509 cert 'Build time autogenerated kernel key: 195e419e14f13894a1bd34518d69c7c3ff048321'
[   21.966692] zswap: loaded using pool lzo/zbud
[   22.000625] Key type .fscrypt registered
[   22.001185] Key type fscrypt-provisioning registered
[   22.098129] Key type encrypted registered
[   22.098629] AppArmor: AppArmor sha1 policy hashing enabled
[   22.100558] ima: No TPM chip found, activating TPM-bypass!
[   22.101438] ima: Allocated hash algorithm: sha256
[   22.104146] ima: No architecture policies found
[   22.106136] evm: Initialising EVM extended attributes:
[   22.106413] evm: security.selinux
[   22.106600] evm: security.SMACK64 (disabled)
[   22.106755] evm: security.SMACK64EXEC (disabled)
[   22.106911] evm: security.SMACK64TRANSMUTE (disabled)
[   22.107083] evm: security.SMACK64MMAP (disabled)
[   22.107232] evm: security.apparmor
[   22.107357] evm: security.ima
[   22.107465] evm: security.capability
[   22.107615] evm: HMAC attrs: 0x1
[   23.292527] clk: Disabling unused clocks
[   23.302761] uart-pl011 9000000.pl011: no DMA platform data
[   23.599094] Freeing unused kernel memory: 6464K
[   23.735966] Checked W+X mappings: passed, no W+X pages found
[   23.737181] Run /init as init process
[   24.058189] hrtimer: interrupt took 61391792 ns
HOST-INIT: start Linux 6.1.0-56-arm64 aarch64
crw-------    1 0        0          10, 232 Jan  1  1970 /dev/kvm
HOST-INIT: launching guest: lkvm run -k /vm/Image -i /vm/initrd -m 256M -c 1 --name guest --console serial -p 'earlycon console=ttyS0' 
HOST-INIT: lkvm exited rc=0
HOST-INIT: shell


BusyBox v1.35.0 (Debian 1:1.35.0-4+deb12u1+b1) built-in shell (ash)
Enter 'help' for a list of built-in commands.

host# [6npoweroff -f
[  170.080018] kvm: exiting hardware virtualization
[  170.093109] reboot: Power down
ERROR:   QEMU System Power off: with GPIO.
--- guest.log
  Info: # lkvm run -k /vm/Image -m 256 -c 1 --name guest
[    0.000000] Booting Linux on physical CPU 0x0000000000 [0x000f0510]
[    0.000000] Linux version 6.1.0-56-arm64 (debian-kernel@lists.debian.org) (gcc-12 (Debian 12.2.0-14+deb12u1) 12.2.0, GNU ld (GNU Binutils for Debian) 2.40) #1 SMP Debian 6.1.192-2 (2026-11-16)
[    0.000000] Machine model: linux,dummy-virt
[    0.000000] efi: UEFI not found.
[    0.000000] earlycon: ns16550a0 at MMIO 0x0000000001000000 (options '')
[    0.000000] printk: bootconsole [ns16550a0] enabled
[    0.000000] NUMA: No NUMA configuration found
[    0.000000] NUMA: Faking a node at [mem 0x0000000080000000-0x000000008fffffff]
[    0.000000] NUMA: NODE_DATA [mem 0x8ff77380-0x8ff79fff]
[    0.000000] Zone ranges:
[    0.000000]   DMA      [mem 0x0000000080000000-0x000000008fffffff]
[    0.000000]   DMA32    empty
[    0.000000]   Normal   empty
[    0.000000] Movable zone start for each node
[    0.000000] Early memory node ranges
[    0.000000]   node   0: [mem 0x0000000080000000-0x000000008fffffff]
[    0.000000] Initmem setup node 0 [mem 0x0000000080000000-0x000000008fffffff]
[    0.000000] cma: Reserved 64 MiB at 0x000000008b800000
[    0.000000] psci: probing for conduit method from DT.
[    0.000000] psci: PSCIv1.1 detected in firmware.
[    0.000000] psci: Using standard PSCI v0.2 function IDs
[    0.000000] psci: Trusted OS migration not required
[    0.000000] psci: SMC Calling Convention v1.1
[    0.000000] smccc: KVM: hypervisor services detected (0x00000000 0x00000000 0x00000000 0x00000003)
[    0.000000] percpu: Embedded 31 pages/cpu s87272 r8192 d31512 u126976
[    0.000000] Detected PIPT I-cache on CPU0
[    0.000000] CPU features: detected: Address authentication (IMP DEF algorithm)
[    0.000000] CPU features: detected: GIC system register CPU interface
[    0.000000] CPU features: detected: Hardware dirty bit management
[    0.000000] CPU features: detected: Spectre-v4
[    0.000000] CPU features: detected: Spectre-BHB
[    0.000000] alternatives: applying boot alternatives
[    0.000000] Fallback order for Node 0: 0 
[    0.000000] Built 1 zonelists, mobility grouping on.  Total pages: 64512
[    0.000000] Policy zone: DMA
[    0.000000] Kernel command line:  console=ttyS0 root=/dev/vda rw  earlycon console=ttyS0
[    0.000000] random: crng init done
[    0.000000] Dentry cache hash table entries: 32768 (order: 6, 262144 bytes, linear)
[    0.000000] Inode-cache hash table entries: 16384 (order: 5, 131072 bytes, linear)
[    0.000000] mem auto-init: stack:all(zero), heap alloc:on, heap free:off
[    0.000000] Memory: 98324K/262144K available (13248K kernel code, 2806K rwdata, 9524K rodata, 6464K init, 627K bss, 39856K reserved, 65536K cma-reserved)
[    0.000000] SLUB: HWalign=64, Order=0-3, MinObjects=0, CPUs=1, Nodes=1
[    0.000000] ftrace: allocating 44279 entries in 173 pages
[    0.000000] ftrace: allocated 173 pages with 5 groups
[    0.000000] trace event string verifier disabled
[    0.000000] rcu: Hierarchical RCU implementation.
[    0.000000] rcu: 	RCU restricting CPUs from NR_CPUS=256 to nr_cpu_ids=1.
[    0.000000] 	Rude variant of Tasks RCU enabled.
[    0.000000] 	Tracing variant of Tasks RCU enabled.
[    0.000000] rcu: RCU calculated value of scheduler-enlistment delay is 25 jiffies.
[    0.000000] rcu: Adjusting geometry for rcu_fanout_leaf=16, nr_cpu_ids=1
[    0.000000] NR_IRQS: 64, nr_irqs: 64, preallocated irqs: 0
[    0.000000] GICv3: 32 SPIs implemented
[    0.000000] GICv3: 0 Extended SPIs implemented
[    0.000000] Root IRQ handler: gic_handle_irq
[    0.000000] GICv3: GICv3 features: 16 PPIs, DirectLPI
[    0.000000] GICv3: CPU0: found redistributor 0 region 0:0x000000003ffd0000
[    0.000000] ITS [mem 0x3ffb0000-0x3ffcffff]
[    0.000000] ITS@0x000000003ffb0000: allocated 8192 Devices @82580000 (indirect, esz 8, psz 64K, shr 1)
[    0.000000] ITS@0x000000003ffb0000: allocated 8192 Interrupt Collections @82590000 (flat, esz 8, psz 64K, shr 1)
[    0.000000] GICv3: using LPI property table @0x00000000825a0000
[    0.000000] GICv3: CPU0: using allocated LPI pending table @0x00000000825b0000
[    0.000000] rcu: srcu_init: Setting srcu_struct sizes based on contention.
[    0.000000] arch_timer: cp15 timer(s) running at 62.50MHz (virt).
[    0.000000] clocksource: arch_sys_counter: mask: 0x1ffffffffffffff max_cycles: 0x1cd42e208c, max_idle_ns: 881590405314 ns
[    0.000153] sched_clock: 57 bits at 63MHz, resolution 16ns, wraps every 4398046511096ns
[    0.865989] arm-pv: using stolen time PV
[    1.597502] Console: colour dummy device 80x25
[    4.066295] Calibrating delay loop (skipped), value calculated using timer frequency.. 125.00 BogoMIPS (lpj=250000)
[    6.496193] pid_max: default: 32768 minimum: 301
[    7.311892] LSM: Security Framework initializing
[    7.450080] landlock: Up and running.
[    7.533737] Yama: disabled by default; enable with sysctl kernel.yama.*
[    7.694964] AppArmor: AppArmor initialized
[    7.846893] TOMOYO Linux initialized
[    7.949658] LSM support for eBPF active
[    9.134874] Mount-cache hash table entries: 512 (order: 0, 4096 bytes, linear)
[    9.646409] Mountpoint-cache hash table entries: 512 (order: 0, 4096 bytes, linear)
[   10.811216] cblist_init_generic: Setting adjustable number of callback queues.
[   11.958744] cblist_init_generic: Setting shift to 0 and lim to 1 rcu_task_cpu_ids=1.
[   14.618390] cblist_init_generic: Setting adjustable number of callback queues.
[   15.106119] cblist_init_generic: Setting shift to 0 and lim to 1 rcu_task_cpu_ids=1.
[   15.263752] rcu: Hierarchical SRCU implementation.
[   15.410301] rcu: 	Max phase no-delay instances is 1000.
[   15.618398] Platform MSI: msic domain created
[   15.738938] PCI/MSI: /intc/msic domain created
[   15.847472] fsl-mc MSI: msic domain created
[   16.147127] EFI services will not be available.
[   16.351801] smp: Bringing up secondary CPUs ...
[   16.465626] smp: Brought up 1 node, 1 CPU
[   16.554385] SMP: Total of 1 processors activated.
[   16.657641] CPU features: detected: Branch Target Identification
[   21.309962] CPU features: detected: 32-bit EL0 Support
[   21.757679] CPU features: detected: 32-bit EL1 Support
[   21.883203] CPU features: detected: ARMv8.4 Translation Table Level
[   22.041176] CPU features: detected: Data cache clean to the PoU not required for I/D coherence
[   22.215138] CPU features: detected: Common not Private translations
[   22.345196] CPU features: detected: CRC32 instructions
[   22.698925] CPU features: detected: Data cache clean to Point of Deep Persistence
[   22.853401] CPU features: detected: Data cache clean to Point of Persistence
[   22.933817] CPU features: detected: E0PD
[   23.149695] CPU features: detected: Generic authentication (IMP DEF algorithm)
[   23.505988] CPU features: detected: RCpc load-acquire (LDAPR)
[   23.669720] CPU features: detected: LSE atomic instructions
[   24.001831] CPU features: detected: Privileged Access Never
[   24.222690] CPU features: detected: RAS Extension Support
[   24.345488] CPU features: detected: Random Number Generator
[   24.467164] CPU features: detected: Speculation barrier (SB)
[   24.549222] CPU features: detected: Stage-2 Force Write-Back
[   24.662386] CPU features: detected: TLB range maintenance instructions
[   24.941179] CPU features: detected: Speculative Store Bypassing Safe (SSBS)
[   25.230515] CPU: All CPU(s) started at EL1
[   25.426567] alternatives: applying system-wide alternatives
[   26.634844] node 0 deferred pages initialised in 8ms
[   27.072117] devtmpfs: initialized
[   27.375778] Registered cp15_barrier emulation handler
[   27.510842] Registered setend emulation handler
[   27.609997] clocksource: jiffies: mask: 0xffffffff max_cycles: 0xffffffff, max_idle_ns: 7645041785100000 ns
[   28.041423] futex hash table entries: 256 (order: 2, 16384 bytes, linear)
[   28.373846] pinctrl core: initialized pinctrl subsystem
[   28.635521] DMI not present or invalid.
[   28.837341] NET: Registered PF_NETLINK/PF_ROUTE protocol family
[   29.149487] DMA: preallocated 128 KiB GFP_KERNEL pool for atomic allocations
[   29.287553] DMA: preallocated 128 KiB GFP_KERNEL|GFP_DMA pool for atomic allocations
[   29.949626] DMA: preallocated 128 KiB GFP_KERNEL|GFP_DMA32 pool for atomic allocations
[   32.062918] audit: initializing netlink subsys (disabled)
[   32.680646] audit: type=2000 audit(0.828:1): state=initialized audit_enabled=0 res=1
[   33.473525] thermal_sys: Registered thermal governor 'fair_share'
[   33.473890] thermal_sys: Registered thermal governor 'bang_bang'
[   33.691074] thermal_sys: Registered thermal governor 'step_wise'
[   33.849606] thermal_sys: Registered thermal governor 'user_space'
[   34.073046] thermal_sys: Registered thermal governor 'power_allocator'
[   34.155335] cpuidle: using governor ladder
[   34.438891] cpuidle: using governor menu
[   34.508084] hw-breakpoint: found 6 breakpoint and 4 watchpoint registers.
[   34.630831] ASID allocator initialised with 65536 entries
[   34.761667] Serial: AMBA PL011 UART driver
[   34.904904] KASLR enabled
[   35.025053] HugeTLB: registered 1.00 GiB page size, pre-allocated 0 pages
[   35.121684] HugeTLB: 0 KiB vmemmap can be freed for a 1.00 GiB page
[   35.251066] HugeTLB: registered 32.0 MiB page size, pre-allocated 0 pages
[   35.338468] HugeTLB: 0 KiB vmemmap can be freed for a 32.0 MiB page
[   35.411199] HugeTLB: registered 2.00 MiB page size, pre-allocated 0 pages
[   35.493079] HugeTLB: 0 KiB vmemmap can be freed for a 2.00 MiB page
[   36.370707] HugeTLB: registered 64.0 KiB page size, pre-allocated 0 pages
[   37.828221] HugeTLB: 0 KiB vmemmap can be freed for a 64.0 KiB page
[   39.616017] ACPI: Interpreter disabled.
[   39.797080] iommu: Default domain type: Translated 
[   39.890663] iommu: DMA domain TLB invalidation policy: strict mode 
[   40.041242] pps_core: LinuxPPS API ver. 1 registered
[   40.142120] pps_core: Software ver. 5.3.6 - Copyright 2005-2007 Rodolfo Giometti <giometti@linux.it>
[   40.323081] PTP clock support registered
[   40.405312] EDAC MC: Ver: 3.0.0
[   40.634824] NetLabel: Initializing
[   40.683932] NetLabel:  domain hash size = 128
[   40.839206] NetLabel:  protocols = UNLABELED CIPSOv4 CALIPSO
[   40.970127] NetLabel:  unlabeled traffic allowed by default
[   41.107492] vgaarb: loaded
[   41.187501] clocksource: Switched to clocksource arch_sys_counter
[   43.389296] VFS: Disk quotas dquot_6.6.0
[   43.531454] VFS: Dquot-cache hash table entries: 512 (order 0, 4096 bytes)
[   43.745754] AppArmor: AppArmor Filesystem Enabled
[   43.885052] pnp: PnP ACPI: disabled
[   44.135504] NET: Registered PF_INET protocol family
[   44.210425] IP idents hash table entries: 4096 (order: 3, 32768 bytes, linear)
[   44.321584] watchdog: BUG: soft lockup - CPU#0 stuck for 26s! [swapper/0:1]
[   44.321763] Modules linked in:
[   44.322412] CPU: 0 PID: 1 Comm: swapper/0 Not tainted 6.1.0-56-arm64 #1  Debian 6.1.192-2
[   44.322541] Hardware name: linux,dummy-virt (DT)
[   44.322784] pstate: 60400005 (nZCv daif +PAN -UAO -TCO -DIT -SSBS BTYPE=--)
[   44.322893] pc : console_emit_next_record.constprop.0+0x1fc/0x370
[   44.323763] lr : console_emit_next_record.constprop.0+0x1f8/0x370
[   44.323806] sp : ffff80000800b9c0
[   44.323837] x29: ffff80000800ba40 x28: 0000000000000000 x27: ffffa05738cd4000
[   44.324117] x26: 0000000000000052 x25: ffffa05738ec2660 x24: ffffa05738f82c20
[   44.325134] x23: ffff80000800baa7 x22: 0000000000000000 x21: ffffa05738f827f8
[   44.325200] x20: 0000000000000001 x19: ffffa05738f825f8 x18: 0000000000000006
[   44.325258] x17: 61656e696c202c73 x16: 6574796220383637 x15: 3233202c33203a72
[   44.325317] x14: 6564726f28203639 x13: 297261656e696c20 x12: 2c73657479622038
[   44.325374] x11: 36373233202c3320 x10: 3a726564726f2820 x9 : ffffa05737121aa8
[   44.325479] x8 : 746e6520656c6261 x7 : 205d353234303132 x6 : 322e34342020205b
[   44.325533] x5 : 0000000000000000 x4 : 0000000000000000 x3 : 0000000000000002
[   44.325586] x2 : 00000000ffffffff x1 : ffff5fa8d772f000 x0 : ffff00000ff35b34
[   44.325775] Call trace:
[   44.326015]  console_emit_next_record.constprop.0+0x1fc/0x370
[   44.326318]  console_unlock+0x1f0/0x250
[   44.326416]  vprintk_emit+0x208/0x304
[   44.326457]  vprintk_default+0x40/0x4c
[   44.326490]  vprintk+0x80/0x90
[   44.326522]  _printk+0x68/0x94
[   44.326564]  alloc_large_system_hash+0x2c4/0x304
[   44.326707]  ip_rt_init+0x5c/0x230
[   44.326736]  ip_init+0x18/0x2c
[   44.326752]  inet_init+0x190/0x288
[   44.326767]  do_one_initcall+0x64/0x26c
[   44.326786]  kernel_init_freeable+0x2a0/0x310
[   44.326803]  kernel_init+0x2c/0x140
[   44.326822]  ret_from_fork+0x10/0x20
[   56.718420] tcp_listen_portaddr_hash hash table entries: 256 (order: 0, 4096 bytes, linear)
[   56.937704] Table-perturb hash table entries: 65536 (order: 6, 262144 bytes, linear)
[   57.289743] TCP established hash table entries: 2048 (order: 2, 16384 bytes, linear)
[   57.525891] TCP bind hash table entries: 2048 (order: 4, 65536 bytes, linear)
[   57.739839] TCP: Hash tables configured (established 2048 bind 2048)
[   57.909401] MPTCP token hash table entries: 256 (order: 1, 6144 bytes, linear)
[   58.208023] UDP hash table entries: 256 (order: 1, 8192 bytes, linear)
[   58.371605] UDP-Lite hash table entries: 256 (order: 1, 8192 bytes, linear)
[   58.577513] NET: Registered PF_UNIX/PF_LOCAL protocol family
[   61.169052] NET: Registered PF_XDP protocol family
[   62.882296] PCI: CLS 0 bytes, default 64
[   63.158130] kvm [1]: HYP mode not available
[   63.837545] Trying to unpack rootfs image as initramfs...
[   64.810010] Initialise system trusted keyrings
[   64.922476] Key type blacklist registered
[   65.031661] workingset: timestamp_bits=42 max_order=16 bucket_order=0
[   65.445507] zbud: loaded
[   65.506269] Freeing initrd memory: 1800K
[   65.609376] integrity: Platform Keyring initialized
[   65.741201] integrity: Machine keyring initialized
[   65.896156] Key type asymmetric registered
[   65.994190] Asymmetric key parser 'x509' registered
[   66.292123] alg: self-tests for CTR-KDF (hmac(sha256)) passed
[   66.458596] Block layer SCSI generic (bsg) driver version 0.4 loaded (major 247)
[   66.661539] io scheduler mq-deadline registered
[   66.831349] shpchp: Standard Hot Plug PCI Controller Driver version: 0.4
[   66.994160] pci-host-generic 40000000.pci: host bridge /pci ranges:
[   67.150663] pci-host-generic 40000000.pci:       IO 0x0000000000..0x000000ffff -> 0x0000000000
[   67.646507] pci-host-generic 40000000.pci:      MEM 0x0050000000..0x007fffffff -> 0x0050000000
[   67.878396] pci-host-generic 40000000.pci: ECAM at [mem 0x40000000-0x4fffffff] for [bus 00]
[   68.086577] pci-host-generic 40000000.pci: PCI host bridge to bus 0000:00
[   68.341660] pci_bus 0000:00: root bus resource [bus 00]
[   68.462351] pci_bus 0000:00: root bus resource [io  0x0000-0xffff]
[   68.591969] pci_bus 0000:00: root bus resource [mem 0x50000000-0x7fffffff]
[   68.803863] pci 0000:00:00.0: [1af4:1041] type 00 class 0x020000
[   68.994359] pci 0000:00:00.0: BAR 0 [io  0x6200-0x62ff]
[   69.175862] pci 0000:00:00.0: BAR 1 [mem 0x50000000-0x500000ff]
[   69.339887] pci 0000:00:00.0: BAR 2 [mem 0x50000400-0x500007ff]
[   69.573126] pci 0000:00:00.0: BAR 2 [mem 0x50000000-0x500003ff]: assigned
[   69.744928] pci 0000:00:00.0: BAR 0 [io  0x1000-0x10ff]: assigned
[   69.937303] pci 0000:00:00.0: BAR 1 [mem 0x50000400-0x500004ff]: assigned
[   70.383574] Serial: 8250/16550 driver, 4 ports, IRQ sharing enabled
[   70.825802] printk: console [ttyS0] disabled
[   70.945031] 1000000.U6_16550A: ttyS0 at MMIO 0x1000000 (irq = 13, base_baud = 115200) is a 16550A
[   73.173550] printk: console [ttyS0] enabled
[   73.173550] printk: console [ttyS0] enabled
[   75.999821] printk: bootconsole [ns16550a0] disabled
[   75.999821] printk: bootconsole [ns16550a0] disabled
[   76.362011] 1001000.U6_16550A: ttyS1 at MMIO 0x1001000 (irq = 14, base_baud = 115200) is a 16550A
[   76.740071] 1002000.U6_16550A: ttyS2 at MMIO 0x1002000 (irq = 15, base_baud = 115200) is a 16550A
[   77.069686] 1003000.U6_16550A: ttyS3 at MMIO 0x1003000 (irq = 16, base_baud = 115200) is a 16550A
[   77.690708] Serial: AMBA driver
[   77.779860] SuperH (H)SCI(F) driver initialized
[   77.914728] msm_serial: driver initialized
[   78.126456] mousedev: PS/2 mouse device common for all mice
[   78.360663] ledtrig-cpu: registered to indicate activity on CPUs
[   79.155699] NET: Registered PF_INET6 protocol family
[   79.453464] Segment Routing with IPv6
[   79.549252] In-situ OAM (IOAM) with IPv6
[   79.637341] mip6: Mobile IPv6
[   79.708006] NET: Registered PF_PACKET protocol family
[   79.846077] mpls_gso: MPLS GSO support
[   79.980826] registered taskstats version 1
[   81.257446] Loading compiled-in X.509 certificates
[   85.493982] Loaded X.509 cert 'Build time autogenerated kernel key: 195e419e14f13894a1bd34518d69c7c3ff048321'
[   88.763085] zswap: loaded using pool lzo/zbud
[   90.681659] Key type .fscrypt registered
[   91.695538] Key type fscrypt-provisioning registered
[   91.930355] Key type encrypted registered
[   92.026054] AppArmor: AppArmor sha1 policy hashing enabled
[   92.242158] ima: No TPM chip found, activating TPM-bypass!
[   92.417767] ima: Allocated hash algorithm: sha256
[   92.518424] ima: No architecture policies found
[   92.633639] evm: Initialising EVM extended attributes:
[   92.802114] evm: security.selinux
[   93.073682] evm: security.SMACK64 (disabled)
[   93.233735] evm: security.SMACK64EXEC (disabled)
[   93.327700] evm: security.SMACK64TRANSMUTE (disabled)
[   93.481976] evm: security.SMACK64MMAP (disabled)
[   93.673712] evm: security.apparmor
[   93.845729] evm: security.ima
[   93.958595] evm: security.capability
[   94.043769] evm: HMAC attrs: 0x1
[   96.562078] clk: Disabling unused clocks
[   97.050277] Freeing unused kernel memory: 6464K
[   97.141708] Checked W+X mappings: passed, no W+X pages found
[   97.309760] Run /init as init process
GUEST-INIT: start Linux 6.1.0-56-arm64 aarch64 page=
GUEST-INIT: shell


BusyBox v1.35.0 (Debian 1:1.35.0-4+deb12u1+b1) built-in shell (ash)
Enter 'help' for a list of built-in commands.

guest# [6nuname -a
Linux (none) 6.1.0-56-arm64 #1 SMP Debian 6.1.192-2 (2026-11-16) aarch64 GNU/Linux
guest# [6npoweroff -f
[  101.669252] reboot: Power down
  Warning: KVM compatibility warning.
	virtio-net device was not detected.
	While you have requested a virtio-net device, the guest kernel did not initialize it.
	Please make sure that the guest kernel was compiled with CONFIG_VIRTIO_NET=y enabled in .config.
  Info: KVM session ended normally.

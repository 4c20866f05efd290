status: pass
class: none
reached: host-poweroff
note: guest serial on the host console: both interleaved in host.log
params: hw_pa=lpa2 hw_va=52 kvm_mode=vhe host_page_size=4k host_pa=48 host_va=48 host_load_addr=0x60000000 guest_page_size=4k guest_pa=48 guest_va=48 guest_load_addr=low
result: exited 0
verdict-status: pass
verdict-class: none
verdict-notes: guest: BUG: soft lockup in __lookup_slow (host:432)
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
[    0.000132] sched_clock: 57 bits at 63MHz, resolution 16ns, wraps every 4398046511096ns
[    0.302332] Console: colour dummy device 80x25
[    0.426133] Calibrating delay loop (skipped), value calculated using timer frequency.. 125.00 BogoMIPS (lpj=250000)
[    1.141712] pid_max: default: 32768 minimum: 301
[    1.144665] LSM: Security Framework initializing
[    1.172845] landlock: Up and running.
[    1.202527] Yama: disabled by default; enable with sysctl kernel.yama.*
[    1.251192] AppArmor: AppArmor initialized
[    1.262270] TOMOYO Linux initialized
[    1.263944] LSM support for eBPF active
[    1.300522] Mount-cache hash table entries: 2048 (order: 2, 16384 bytes, linear)
[    1.314246] Mountpoint-cache hash table entries: 2048 (order: 2, 16384 bytes, linear)
[    2.235114] cblist_init_generic: Setting adjustable number of callback queues.
[    2.239499] cblist_init_generic: Setting shift to 1 and lim to 1 rcu_task_cpu_ids=2.
[    2.241506] cblist_init_generic: Setting adjustable number of callback queues.
[    2.242053] cblist_init_generic: Setting shift to 1 and lim to 1 rcu_task_cpu_ids=2.
[    2.246374] rcu: Hierarchical SRCU implementation.
[    2.248573] rcu: 	Max phase no-delay instances is 1000.
[    2.295353] Platform MSI: its@8080000 domain created
[    2.311397] PCI/MSI: /intc@8000000/its@8080000 domain created
[    2.312920] fsl-mc MSI: its@8080000 domain created
[    2.320590] EFI services will not be available.
[    2.329540] smp: Bringing up secondary CPUs ...
[    2.430472] Detected PIPT I-cache on CPU1
[    2.457433] GICv3: CPU1: found redistributor 1 region 0:0x00000000080c0000
[    2.459135] GICv3: CPU1: using allocated LPI pending table @0x00000000405d0000
[    2.511027] CPU1: Booted secondary processor 0x0000000001 [0x000f0510]
[    2.559299] smp: Brought up 1 node, 2 CPUs
[    2.559849] SMP: Total of 2 processors activated.
[    2.560462] CPU features: detected: Branch Target Identification
[    2.561582] CPU features: detected: 32-bit EL0 Support
[    2.561774] CPU features: detected: 32-bit EL1 Support
[    2.561943] CPU features: detected: ARMv8.4 Translation Table Level
[    2.562190] CPU features: detected: Data cache clean to the PoU not required for I/D coherence
[    2.562489] CPU features: detected: Common not Private translations
[    2.564407] CPU features: detected: CRC32 instructions
[    2.564598] CPU features: detected: Data cache clean to Point of Deep Persistence
[    2.564817] CPU features: detected: Data cache clean to Point of Persistence
[    2.565025] CPU features: detected: E0PD
[    2.566216] CPU features: detected: Generic authentication (IMP DEF algorithm)
[    2.566687] CPU features: detected: RCpc load-acquire (LDAPR)
[    2.567199] CPU features: detected: LSE atomic instructions
[    2.567367] CPU features: detected: Privileged Access Never
[    2.567548] CPU features: detected: RAS Extension Support
[    2.567715] CPU features: detected: Random Number Generator
[    2.567892] CPU features: detected: Speculation barrier (SB)
[    2.568069] CPU features: detected: Stage-2 Force Write-Back
[    2.568239] CPU features: detected: TLB range maintenance instructions
[    2.568548] CPU features: detected: Speculative Store Bypassing Safe (SSBS)
[    2.668673] CPU: All CPU(s) started at EL2
[    2.752688] alternatives: applying system-wide alternatives
[    3.816966] node 0 deferred pages initialised in 112ms
[    4.078695] devtmpfs: initialized
[    4.326849] Registered cp15_barrier emulation handler
[    4.328310] Registered setend emulation handler
[    4.370635] clocksource: jiffies: mask: 0xffffffff max_cycles: 0xffffffff, max_idle_ns: 7645041785100000 ns
[    4.371902] futex hash table entries: 512 (order: 3, 32768 bytes, linear)
[    4.531829] pinctrl core: initialized pinctrl subsystem
[    4.686945] DMI not present or invalid.
[    5.225696] NET: Registered PF_NETLINK/PF_ROUTE protocol family
[    5.649015] DMA: preallocated 128 KiB GFP_KERNEL pool for atomic allocations
[    5.679519] DMA: preallocated 128 KiB GFP_KERNEL|GFP_DMA pool for atomic allocations
[    5.680562] DMA: preallocated 128 KiB GFP_KERNEL|GFP_DMA32 pool for atomic allocations
[    5.689689] audit: initializing netlink subsys (disabled)
[    5.710135] audit: type=2000 audit(1.780:1): state=initialized audit_enabled=0 res=1
[    5.987570] thermal_sys: Registered thermal governor 'fair_share'
[    5.987732] thermal_sys: Registered thermal governor 'bang_bang'
[    6.012198] thermal_sys: Registered thermal governor 'step_wise'
[    6.012451] thermal_sys: Registered thermal governor 'user_space'
[    6.012640] thermal_sys: Registered thermal governor 'power_allocator'
[    6.013954] cpuidle: using governor ladder
[    6.015779] cpuidle: using governor menu
[    6.017776] hw-breakpoint: found 6 breakpoint and 4 watchpoint registers.
[    6.199501] ASID allocator initialised with 65536 entries
[    6.204783] Serial: AMBA PL011 UART driver
[    6.495992] 9000000.pl011: ttyAMA0 at MMIO 0x9000000 (irq = 14, base_baud = 0) is a PL011 rev1
[    6.498777] printk: console [ttyAMA0] enabled
[    6.498777] printk: console [ttyAMA0] enabled
[    6.499865] printk: bootconsole [pl11] disabled
[    6.499865] printk: bootconsole [pl11] disabled
[    6.856669] KASLR enabled
[    8.135709] HugeTLB: registered 1.00 GiB page size, pre-allocated 0 pages
[    8.136071] HugeTLB: 0 KiB vmemmap can be freed for a 1.00 GiB page
[    8.136318] HugeTLB: registered 32.0 MiB page size, pre-allocated 0 pages
[    8.136536] HugeTLB: 0 KiB vmemmap can be freed for a 32.0 MiB page
[    8.136745] HugeTLB: registered 2.00 MiB page size, pre-allocated 0 pages
[    8.136952] HugeTLB: 0 KiB vmemmap can be freed for a 2.00 MiB page
[    8.165567] HugeTLB: registered 64.0 KiB page size, pre-allocated 0 pages
[    8.165826] HugeTLB: 0 KiB vmemmap can be freed for a 64.0 KiB page
[    9.103347] ACPI: Interpreter disabled.
[    9.177463] iommu: Default domain type: Translated 
[    9.180421] iommu: DMA domain TLB invalidation policy: strict mode 
[    9.183111] pps_core: LinuxPPS API ver. 1 registered
[    9.183423] pps_core: Software ver. 5.3.6 - Copyright 2005-2007 Rodolfo Giometti <giometti@linux.it>
[    9.194098] PTP clock support registered
[    9.194949] EDAC MC: Ver: 3.0.0
[    9.875340] NetLabel: Initializing
[    9.875728] NetLabel:  domain hash size = 128
[    9.875911] NetLabel:  protocols = UNLABELED CIPSOv4 CALIPSO
[    9.894895] NetLabel:  unlabeled traffic allowed by default
[    9.901919] vgaarb: loaded
[    9.922909] clocksource: Switched to clocksource arch_sys_counter
[    9.959754] VFS: Disk quotas dquot_6.6.0
[    9.960505] VFS: Dquot-cache hash table entries: 512 (order 0, 4096 bytes)
[   10.007722] AppArmor: AppArmor Filesystem Enabled
[   10.013440] pnp: PnP ACPI: disabled
[   10.146508] NET: Registered PF_INET protocol family
[   10.154449] IP idents hash table entries: 16384 (order: 5, 131072 bytes, linear)
[   10.196327] tcp_listen_portaddr_hash hash table entries: 512 (order: 1, 8192 bytes, linear)
[   10.197009] Table-perturb hash table entries: 65536 (order: 6, 262144 bytes, linear)
[   10.199382] TCP established hash table entries: 8192 (order: 4, 65536 bytes, linear)
[   10.222392] TCP bind hash table entries: 8192 (order: 6, 262144 bytes, linear)
[   10.227400] TCP: Hash tables configured (established 8192 bind 8192)
[   10.248064] MPTCP token hash table entries: 1024 (order: 3, 24576 bytes, linear)
[   10.251087] UDP hash table entries: 512 (order: 2, 16384 bytes, linear)
[   10.251779] UDP-Lite hash table entries: 512 (order: 2, 16384 bytes, linear)
[   10.260634] NET: Registered PF_UNIX/PF_LOCAL protocol family
[   10.266258] NET: Registered PF_XDP protocol family
[   10.267342] PCI: CLS 0 bytes, default 64
[   10.308475] Trying to unpack rootfs image as initramfs...
[   10.367063] hw perfevents: enabled with armv8_pmuv3 PMU driver, 7 counters available
[   10.382913] kvm [1]: IPA Size Limit: 48 bits
[   10.387185] kvm [1]: GICv3: no GICV resource entry
[   10.389248] kvm [1]: disabling GICv2 emulation
[   10.405735] kvm [1]: GIC system register CPU interface enabled
[   10.445781] kvm [1]: vgic interrupt IRQ9
[   10.485351] kvm [1]: VHE mode initialized successfully
[   10.871366] Initialise system trusted keyrings
[   10.899335] Key type blacklist registered
[   10.916035] workingset: timestamp_bits=42 max_order=18 bucket_order=0
[   11.043994] zbud: loaded
[   11.077692] integrity: Platform Keyring initialized
[   11.078536] integrity: Machine keyring initialized
[   11.079497] Key type asymmetric registered
[   11.079837] Asymmetric key parser 'x509' registered
[   11.372449] Freeing initrd memory: 37556K
[   11.456141] alg: self-tests for CTR-KDF (hmac(sha256)) passed
[   11.457205] Block layer SCSI generic (bsg) driver version 0.4 loaded (major 247)
[   11.460245] io scheduler mq-deadline registered
[   11.522309] shpchp: Standard Hot Plug PCI Controller Driver version: 0.4
[   11.526447] pci-host-generic 4010000000.pcie: host bridge /pcie@10000000 ranges:
[   11.528617] pci-host-generic 4010000000.pcie:       IO 0x003eff0000..0x003effffff -> 0x0000000000
[   11.529890] pci-host-generic 4010000000.pcie:      MEM 0x0010000000..0x003efeffff -> 0x0010000000
[   11.530327] pci-host-generic 4010000000.pcie:      MEM 0x8000000000..0xffffffffff -> 0x8000000000
[   11.531877] pci-host-generic 4010000000.pcie: Memory resource size exceeds max for 32 bits
[   11.533237] pci-host-generic 4010000000.pcie: ECAM at [mem 0x4010000000-0x401fffffff] for [bus 00-ff]
[   11.537573] pci-host-generic 4010000000.pcie: PCI host bridge to bus 0000:00
[   11.538410] pci_bus 0000:00: root bus resource [bus 00-ff]
[   11.539317] pci_bus 0000:00: root bus resource [io  0x0000-0xffff]
[   11.539643] pci_bus 0000:00: root bus resource [mem 0x10000000-0x3efeffff]
[   11.539911] pci_bus 0000:00: root bus resource [mem 0x8000000000-0xffffffffff]
[   11.543597] pci 0000:00:00.0: [1b36:0008] type 00 class 0x060000
[   11.638429] Serial: 8250/16550 driver, 4 ports, IRQ sharing enabled
[   11.656149] Serial: AMBA driver
[   11.656661] SuperH (H)SCI(F) driver initialized
[   11.660513] msm_serial: driver initialized
[   11.682485] mousedev: PS/2 mouse device common for all mice
[   11.697483] rtc-pl031 9010000.pl031: registered as rtc0
[   11.699898] rtc-pl031 9010000.pl031: setting system clock to 2026-11-22T11:45:41 UTC (1795347941)
[   11.717418] ledtrig-cpu: registered to indicate activity on CPUs
[   11.725598] SMCCC: SOC_ID: ARCH_SOC_ID not implemented, skipping ....
[   11.918555] NET: Registered PF_INET6 protocol family
[   12.009664] Segment Routing with IPv6
[   12.010435] In-situ OAM (IOAM) with IPv6
[   12.012288] mip6: Mobile IPv6
[   12.012986] NET: Registered PF_PACKET protocol family
[   12.021966] mpls_gso: MPLS GSO support
[   12.035650] registered taskstats version 1
[   12.036548] Loading compiled-in X.509 certificates
[   12.217032] Loaded X.509 cert 'Build time autogenerated kernel key: 195e419e14f13894a1bd34518d69c7c3ff048321'
[   12.229767] zswap: loaded using pool lzo/zbud
[   12.237531] Key type .fscrypt registered
[   12.237838] Key type fscrypt-provisioning registered
[   12.285971] Key type encrypted registered
[   12.286403] AppArmor: AppArmor sha1 policy hashing enabled
[   12.288677] ima: No TPM chip found, activating TPM-bypass!
[   12.288977] ima: Allocated hash algorithm: sha256
[   12.292802] ima: No architecture policies found
[   12.294179] evm: Initialising EVM extended attributes:
[   12.294389] evm: security.selinux
[   12.294552] evm: security.SMACK64 (disabled)
[   12.295288] evm: security.SMACK64EXEC (disabled)
[   12.295443] evm: security.SMACK64TRANSMUTE (disabled)
[   12.295670] evm: security.SMACK64MMAP (disabled)
[   12.295825] evm: security.apparmor
[   12.295950] evm: security.ima
[   12.296059] evm: security.capability
[   12.296215] evm: HMAC attrs: 0x1
[   13.258287] clk: Disabling unused clocks
[   13.266453] uart-pl011 9000000.pl011: no DMA platform data
[   13.541243] Freeing unused kernel memory: 6464K
[   13.667184] Checked W+X mappings: passed, no W+X pages found
[   13.668160] Run /init as init process
HOST-INIT: start Linux 6.1.0-56-arm64 aarch64
crw-------    1 0        0          10, 232 Jan  1  1970 /dev/kvm
HOST-INIT: launching guest: lkvm run -k /vm/Image -i /vm/initrd -m 256M -c 1 --name guest --console serial -p 'earlycon console=ttyS0' 
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
[    0.000095] sched_clock: 57 bits at 63MHz, resolution 16ns, wraps every 4398046511096ns
[    1.234792] arm-pv: using stolen time PV
[    1.654253] Console: colour dummy device 80x25
[    1.988913] Calibrating delay loop (skipped), value calculated using timer frequency.. 125.00 BogoMIPS (lpj=250000)
[    2.699167] pid_max: default: 32768 minimum: 301
[    3.071422] LSM: Security Framework initializing
[    3.505660] landlock: Up and running.
[    3.892547] Yama: disabled by default; enable with sysctl kernel.yama.*
[    4.321845] AppArmor: AppArmor initialized
[    4.579927] TOMOYO Linux initialized
[    4.894481] LSM support for eBPF active
[    5.438578] Mount-cache hash table entries: 512 (order: 0, 4096 bytes, linear)
[    6.209721] Mountpoint-cache hash table entries: 512 (order: 0, 4096 bytes, linear)
[    8.355768] cblist_init_generic: Setting adjustable number of callback queues.
[    8.454827] cblist_init_generic: Setting shift to 0 and lim to 1 rcu_task_cpu_ids=1.
[    8.631770] cblist_init_generic: Setting adjustable number of callback queues.
[    8.763816] cblist_init_generic: Setting shift to 0 and lim to 1 rcu_task_cpu_ids=1.
[    9.022116] rcu: Hierarchical SRCU implementation.
[    9.155279] rcu: 	Max phase no-delay instances is 1000.
[    9.259398] Platform MSI: msic domain created
[    9.303764] PCI/MSI: /intc/msic domain created
[    9.371853] fsl-mc MSI: msic domain created
[    9.491540] EFI services will not be available.
[    9.581640] smp: Bringing up secondary CPUs ...
[    9.707366] smp: Brought up 1 node, 1 CPU
[    9.851100] SMP: Total of 1 processors activated.
[    9.907512] CPU features: detected: Branch Target Identification
[   10.010905] CPU features: detected: 32-bit EL0 Support
[   10.148075] CPU features: detected: 32-bit EL1 Support
[   10.218413] CPU features: detected: ARMv8.4 Translation Table Level
[   10.669914] CPU features: detected: Data cache clean to the PoU not required for I/D coherence
[   10.781055] CPU features: detected: Common not Private translations
[   11.013024] CPU features: detected: CRC32 instructions
[   11.070025] CPU features: detected: Data cache clean to Point of Deep Persistence
[   11.138582] CPU features: detected: Data cache clean to Point of Persistence
[   11.278484] CPU features: detected: E0PD
[   11.313963] CPU features: detected: Generic authentication (IMP DEF algorithm)
[   11.610465] CPU features: detected: RCpc load-acquire (LDAPR)
[   11.786419] CPU features: detected: LSE atomic instructions
[   12.079685] CPU features: detected: Privileged Access Never
[   12.251712] CPU features: detected: RAS Extension Support
[   12.456800] CPU features: detected: Random Number Generator
[   13.100729] CPU features: detected: Speculation barrier (SB)
[   13.415171] CPU features: detected: Stage-2 Force Write-Back
[   13.581408] CPU features: detected: TLB range maintenance instructions
[   13.865831] CPU features: detected: Speculative Store Bypassing Safe (SSBS)
[   14.425478] CPU: All CPU(s) started at EL1
[   15.266410] alternatives: applying system-wide alternatives
[   17.242814] node 0 deferred pages initialised in 12ms
[   18.182487] devtmpfs: initialized
[   18.524612] Registered cp15_barrier emulation handler
[   18.588922] Registered setend emulation handler
[   18.704934] clocksource: jiffies: mask: 0xffffffff max_cycles: 0xffffffff, max_idle_ns: 7645041785100000 ns
[   18.959739] futex hash table entries: 256 (order: 2, 16384 bytes, linear)
[   19.164728] pinctrl core: initialized pinctrl subsystem
[   20.493705] DMI not present or invalid.
[   21.190490] NET: Registered PF_NETLINK/PF_ROUTE protocol family
[   22.482486] DMA: preallocated 128 KiB GFP_KERNEL pool for atomic allocations
[   22.612049] DMA: preallocated 128 KiB GFP_KERNEL|GFP_DMA pool for atomic allocations
[   22.706349] DMA: preallocated 128 KiB GFP_KERNEL|GFP_DMA32 pool for atomic allocations
[   22.805935] audit: initializing netlink subsys (disabled)
[   23.328042] audit: type=2000 audit(1.096:1): state=initialized audit_enabled=0 res=1
[   24.573946] thermal_sys: Registered thermal governor 'fair_share'
[   24.574114] thermal_sys: Registered thermal governor 'bang_bang'
[   25.403131] thermal_sys: Registered thermal governor 'step_wise'
[   26.018314] thermal_sys: Registered thermal governor 'user_space'
[   26.820069] thermal_sys: Registered thermal governor 'power_allocator'
[   27.178538] cpuidle: using governor ladder
[   27.746146] cpuidle: using governor menu
[   28.153471] hw-breakpoint: found 6 breakpoint and 4 watchpoint registers.
[   28.630529] ASID allocator initialised with 65536 entries
[   29.184959] Serial: AMBA PL011 UART driver
[   30.107838] KASLR enabled
[   30.545995] HugeTLB: registered 1.00 GiB page size, pre-allocated 0 pages
[   31.592007] HugeTLB: 0 KiB vmemmap can be freed for a 1.00 GiB page
[   32.315316] HugeTLB: registered 32.0 MiB page size, pre-allocated 0 pages
[   33.332674] HugeTLB: 0 KiB vmemmap can be freed for a 32.0 MiB page
[   34.264350] HugeTLB: registered 2.00 MiB page size, pre-allocated 0 pages
[   35.085262] HugeTLB: 0 KiB vmemmap can be freed for a 2.00 MiB page
[   35.709637] HugeTLB: registered 64.0 KiB page size, pre-allocated 0 pages
[   36.847809] HugeTLB: 0 KiB vmemmap can be freed for a 64.0 KiB page
[   38.695688] ACPI: Interpreter disabled.
[   39.291131] iommu: Default domain type: Translated 
[   40.004085] iommu: DMA domain TLB invalidation policy: strict mode 
[   40.917684] pps_core: LinuxPPS API ver. 1 registered
[   41.595492] pps_core: Software ver. 5.3.6 - Copyright 2005-2007 Rodolfo Giometti <giometti@linux.it>
[   42.282233] PTP clock support registered
[   42.546184] EDAC MC: Ver: 3.0.0
[   43.023449] NetLabel: Initializing
[   43.294238] NetLabel:  domain hash size = 128
[   43.430546] NetLabel:  protocols = UNLABELED CIPSOv4 CALIPSO
[   43.473902] NetLabel:  unlabeled traffic allowed by default
[   43.543613] vgaarb: loaded
[   43.590039] clocksource: Switched to clocksource arch_sys_counter
[   46.235612] watchdog: BUG: soft lockup - CPU#0 stuck for 35s! [kworker/u2:0:9]
[   46.750753] Modules linked in:
[   46.779625] CPU: 0 PID: 9 Comm: kworker/u2:0 Not tainted 6.1.0-56-arm64 #1  Debian 6.1.192-2
[   46.911343] Hardware name: linux,dummy-virt (DT)
[   46.966177] Workqueue: eval_map_wq tracer_init_tracefs_work_func
[   46.999897] pstate: 60400005 (nZCv daif +PAN -UAO -TCO -DIT -SSBS BTYPE=--)
[   47.127782] pc : __lookup_slow+0x4c/0x160
[   47.173899] lr : lookup_one_len+0xb4/0xc4
[   47.194074] sp : ffff8000080c3b60
[   47.213138] x29: ffff8000080c3b80 x28: ffff000002502000 x27: ffff0000025ee300
[   47.294756] x26: ffff0000025ee374 x25: ffffd8677bb6dac0 x24: ffff000002826240
[   47.343450] x23: ffff000002541d80 x22: 0000000000008120 x21: ffff000002bfe280
[   47.503163] x20: ffff000002bd7300 x19: ffff000002bd7300 x18: 0000000000000014
[   47.663641] x17: 0000000023fd7af1 x16: 00000000c19336ea x15: 0000000000000000
[   47.744873] x14: 0000000000000001 x13: ffffd8677aecc568 x12: ffff00000ff77380
[   47.898461] x11: 00000007e829f94e x10: 0000000000000064 x9 : ffffd8677a1be144
[   48.133393] x8 : 0101010101010101 x7 : 7f7f7f7f7f7f7f7f x6 : 6d716469ff081f39
[   48.320261] x5 : ffffd8677ae0ffac x4 : 0000000074736968 x3 : 0000000000000000
[   48.806362] x2 : 0000000000000000 x1 : 0000000000000000 x0 : ffff8000080c3bc8
[   48.977830] Call trace:
[   49.204005]  __lookup_slow+0x4c/0x160
[   49.661413]  lookup_one_len+0xb4/0xc4
[   50.871264]  start_creating+0x7c/0x140
[   52.029450]  tracefs_create_file+0x60/0x1d0
[   52.696579]  trace_create_file+0x18/0x4c
[   53.563815]  event_create_dir+0x1f8/0x4b0
[   54.532495]  __trace_early_add_event_dirs+0x3c/0x84
[   55.960633]  event_trace_init+0x94/0xec
[   56.490354]  tracer_init_tracefs_work_func+0x2c/0x23c
[   58.049043]  process_one_work+0x1f4/0x460
[   58.473631]  worker_thread+0x188/0x4e0
[   58.716830]  kthread+0xe0/0xe4
[   59.311587]  ret_from_fork+0x10/0x20
[   61.243924] VFS: Disk quotas dquot_6.6.0
[   61.592915] VFS: Dquot-cache hash table entries: 512 (order 0, 4096 bytes)
[   62.411752] AppArmor: AppArmor Filesystem Enabled
[   62.724162] pnp: PnP ACPI: disabled
[   63.928795] NET: Registered PF_INET protocol family
[   64.442532] IP idents hash table entries: 4096 (order: 3, 32768 bytes, linear)
[   65.331580] tcp_listen_portaddr_hash hash table entries: 256 (order: 0, 4096 bytes, linear)
[   66.402150] Table-perturb hash table entries: 65536 (order: 6, 262144 bytes, linear)
[   67.135782] TCP established hash table entries: 2048 (order: 2, 16384 bytes, linear)
[   67.916071] TCP bind hash table entries: 2048 (order: 4, 65536 bytes, linear)
[   68.591998] TCP: Hash tables configured (established 2048 bind 2048)
[   69.108080] MPTCP token hash table entries: 256 (order: 1, 6144 bytes, linear)
[   69.855291] UDP hash table entries: 256 (order: 1, 8192 bytes, linear)
[   70.455045] UDP-Lite hash table entries: 256 (order: 1, 8192 bytes, linear)
[   71.149048] NET: Registered PF_UNIX/PF_LOCAL protocol family
[   71.541308] NET: Registered PF_XDP protocol family
[   71.956811] PCI: CLS 0 bytes, default 64
[   72.527885] kvm [1]: HYP mode not available
[   73.192034] Trying to unpack rootfs image as initramfs...
[   74.018390] Initialise system trusted keyrings
[   75.071979] Key type blacklist registered
[   76.491462] Freeing initrd memory: 1800K
[   76.569728] workingset: timestamp_bits=42 max_order=16 bucket_order=0
[   77.038063] zbud: loaded
[   77.108956] integrity: Platform Keyring initialized
[   77.194678] integrity: Machine keyring initialized
[   77.278127] Key type asymmetric registered
[   77.318139] Asymmetric key parser 'x509' registered
[   77.675044] alg: self-tests for CTR-KDF (hmac(sha256)) passed
[   77.742941] Block layer SCSI generic (bsg) driver version 0.4 loaded (major 247)
[   78.177934] io scheduler mq-deadline registered
[   78.442553] shpchp: Standard Hot Plug PCI Controller Driver version: 0.4
[   78.682695] pci-host-generic 40000000.pci: host bridge /pci ranges:
[   78.955799] pci-host-generic 40000000.pci:       IO 0x0000000000..0x000000ffff -> 0x0000000000
[   79.217461] pci-host-generic 40000000.pci:      MEM 0x0050000000..0x007fffffff -> 0x0050000000
[   80.502391] pci-host-generic 40000000.pci: ECAM at [mem 0x40000000-0x4fffffff] for [bus 00]
[   81.271544] pci-host-generic 40000000.pci: PCI host bridge to bus 0000:00
[   81.456057] pci_bus 0000:00: root bus resource [bus 00]
[   81.505798] pci_bus 0000:00: root bus resource [io  0x0000-0xffff]
[   81.551331] pci_bus 0000:00: root bus resource [mem 0x50000000-0x7fffffff]
[   81.746354] pci 0000:00:00.0: [1af4:1041] type 00 class 0x020000
[   81.870934] pci 0000:00:00.0: BAR 0 [io  0x6200-0x62ff]
[   82.031933] pci 0000:00:00.0: BAR 1 [mem 0x50000000-0x500000ff]
[   82.628056] pci 0000:00:00.0: BAR 2 [mem 0x50000400-0x500007ff]
[   84.187969] pci 0000:00:00.0: BAR 2 [mem 0x50000000-0x500003ff]: assigned
[   84.978378] pci 0000:00:00.0: BAR 0 [io  0x1000-0x10ff]: assigned
[   85.392033] pci 0000:00:00.0: BAR 1 [mem 0x50000400-0x500004ff]: assigned
[   85.571636] Serial: 8250/16550 driver, 4 ports, IRQ sharing enabled
[   85.807042] printk: console [ttyS0] disabled
[   85.969109] 1000000.U6_16550A: ttyS0 at MMIO 0x1000000 (irq = 13, base_baud = 115200) is a 16550A
[   86.482272] printk: console [ttyS0] enabled
[   86.482272] printk: console [ttyS0] enabled
[   86.806552] printk: bootconsole [ns16550a0] disabled
[   86.806552] printk: bootconsole [ns16550a0] disabled
[   87.716012] 1001000.U6_16550A: ttyS1 at MMIO 0x1001000 (irq = 14, base_baud = 115200) is a 16550A
[   89.543920] 1002000.U6_16550A: ttyS2 at MMIO 0x1002000 (irq = 15, base_baud = 115200) is a 16550A
[   90.773591] hrtimer: interrupt took 14042976 ns
[   91.327470] 1003000.U6_16550A: ttyS3 at MMIO 0x1003000 (irq = 16, base_baud = 115200) is a 16550A
[   92.463983] Serial: AMBA driver
[   92.633070] SuperH (H)SCI(F) driver initialized
[   92.662790] msm_serial: driver initialized
[   92.827586] mousedev: PS/2 mouse device common for all mice
[   93.349487] ledtrig-cpu: registered to indicate activity on CPUs
[   96.831962] NET: Registered PF_INET6 protocol family
[  100.266355] Segment Routing with IPv6
[  102.227846] In-situ OAM (IOAM) with IPv6
[  102.650979] mip6: Mobile IPv6
[  103.151844] NET: Registered PF_PACKET protocol family
[  103.914132] mpls_gso: MPLS GSO support
[  104.289814] registered taskstats version 1
[  104.481105] Loading compiled-in X.509 certificates
[  105.833633] Loaded X.509 cert 'Build time autogenerated kernel key: 195e419e14f13894a1bd34518d69c7c3ff048321'
[  107.555673] zswap: loaded using pool lzo/zbud
[  108.415965] Key type .fscrypt registered
[  109.099825] Key type fscrypt-provisioning registered
[  110.550577] Key type encrypted registered
[  111.304836] AppArmor: AppArmor sha1 policy hashing enabled
[  112.270506] ima: No TPM chip found, activating TPM-bypass!
[  112.976465] ima: Allocated hash algorithm: sha256
[  113.560803] ima: No architecture policies found
[  114.565078] evm: Initialising EVM extended attributes:
[  115.128075] evm: security.selinux
[  115.632408] evm: security.SMACK64 (disabled)
[  116.066398] evm: security.SMACK64EXEC (disabled)
[  116.754916] evm: security.SMACK64TRANSMUTE (disabled)
[  117.663866] evm: security.SMACK64MMAP (disabled)
[  118.107806] evm: security.apparmor
[  118.213813] evm: security.ima
[  118.727431] evm: security.capability
[  119.441248] evm: HMAC attrs: 0x1
[  129.394982] clk: Disabling unused clocks
[  129.886449] Freeing unused kernel memory: 6464K
[  129.969288] Checked W+X mappings: passed, no W+X pages found
[  130.061292] Run /init as init process
GUEST-INIT: start Linux 6.1.0-56-arm64 aarch64 page=
GUEST-INIT: shell


BusyBox v1.35.0 (Debian 1:1.35.0-4+deb12u1+b1) built-in shell (ash)
Enter 'help' for a list of built-in commands.

guest# [6nuname -a
Linux (none) 6.1.0-56-arm64 #1 SMP Debian 6.1.192-2 (2026-11-16) aarch64 GNU/Linux
guest# [6npoweroff -f
[  136.643757] reboot: Power down
  Warning: KVM compatibility warning.
	virtio-net device was not detected.
	While you have requested a virtio-net device, the guest kernel did not initialize it.
	Please make sure that the guest kernel was compiled with CONFIG_VIRTIO_NET=y enabled in .config.
  Info: KVM session ended normally.
HOST-INIT: lkvm exited rc=0
HOST-INIT: shell


BusyBox v1.35.0 (Debian 1:1.35.0-4+deb12u1+b1) built-in shell (ash)
Enter 'help' for a list of built-in commands.

host# [6npoweroff -f
[  179.152512] kvm: exiting hardware virtualization
[  179.214504] reboot: Power down
ERROR:   QEMU System Power off: with GPIO.

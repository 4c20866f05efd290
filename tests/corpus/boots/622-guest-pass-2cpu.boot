status: pass
class: none
reached: host-poweroff
params: hw_pa=lpa2 hw_va=52 kvm_mode=vhe host_page_size=64k host_pa=52 host_va=52 host_load_addr=0x60000000 guest_page_size=64k guest_pa=52 guest_va=52 guest_load_addr=low
result: exited 0
verdict-status: pass
verdict-class: none
--- host.log
NOTICE:  Booting Trusted Firmware
NOTICE:  BL1: v2.9(release):v2.9.0
NOTICE:  BL1: Built : 10:59:25, Nov 22 2026
NOTICE:  BL1: Booting BL2
NOTICE:  BL2: v2.9(release):v2.9.0
NOTICE:  BL2: Built : 11:00:19, Nov 22 2026
NOTICE:  BL1: Booting BL31
NOTICE:  BL31: v2.9(release):v2.9.0
NOTICE:  BL31: Built : 11:01:21, Nov 22 2026
[    0.000000] Booting Linux on physical CPU 0x0000000000 [0x000f0510]
[    0.000000] Linux version 6.12.117-lt (ci@boots) (aarch64-linux-gnu-gcc (Debian 12.2.0-14) 12.2.0, GNU ld (GNU Binutils for Debian) 2.40) #1 SMP Sun Nov 22 11:12:18 UTC 2026
[    0.000000] KASLR enabled
[    0.000000] random: crng init done
[    0.000000] Machine model: linux,dummy-virt
[    0.000000] earlycon: pl11 at MMIO 0x0000000009000000 (options '')
[    0.000000] printk: legacy bootconsole [pl11] enabled
[    0.000000] efi: UEFI not found.
[    0.000000] OF: reserved mem: Reserved memory: No reserved-memory node in the DT
[    0.000000] Zone ranges:
[    0.000000]   Normal   [mem 0x0000000040000000-0x000000007fffffff]
[    0.000000] Movable zone start for each node
[    0.000000] Early memory node ranges
[    0.000000]   node   0: [mem 0x0000000040000000-0x000000007fffffff]
[    0.000000] Initmem setup node 0 [mem 0x0000000040000000-0x000000007fffffff]
[    0.000000] psci: probing for conduit method from DT.
[    0.000000] psci: PSCIv1.1 detected in firmware.
[    0.000000] psci: Using standard PSCI v0.2 function IDs
[    0.000000] psci: MIGRATE_INFO_TYPE not supported.
[    0.000000] psci: SMC Calling Convention v1.2
[    0.000000] percpu: Embedded 2 pages/cpu s42944 r0 d88128 u131072
[    0.000000] Detected PIPT I-cache on CPU0
[    0.000000] CPU features: detected: Address authentication (IMP DEF algorithm)
[    0.000000] CPU features: detected: GIC system register CPU interface
[    0.000000] CPU features: detected: HCRX_EL2 register
[    0.000000] CPU features: detected: 52-bit Virtual Addressing (LVA)
[    0.000000] CPU features: detected: Virtualization Host Extensions
[    0.000000] CPU features: detected: Spectre-v4
[    0.000000] CPU features: detected: Spectre-BHB
[    0.000000] CPU features: kernel page table isolation disabled by kernel configuration
[    0.000000] alternatives: applying boot alternatives
[    0.000000] Kernel command line: earlycon console=ttyAMA0
[    0.000000] Dentry cache hash table entries: 131072 (order: 4, 1048576 bytes, linear)
[    0.000000] Inode-cache hash table entries: 65536 (order: 3, 524288 bytes, linear)
[    0.000000] Built 1 zonelists, mobility grouping off.  Total pages: 16384
[    0.000000] mem auto-init: stack:all(zero), heap alloc:off, heap free:off
[    0.000000] software IO TLB: SWIOTLB bounce buffer size adjusted to 1MB
[    0.000000] software IO TLB: area num 2.
[    0.000000] software IO TLB: mapped [mem 0x000000007fbc0000-0x000000007fcc0000] (1MB)
[    0.000000] SLUB: HWalign=64, Order=0-3, MinObjects=0, CPUs=2, Nodes=1
[    0.000000] rcu: Hierarchical RCU implementation.
[    0.000000] rcu: 	RCU restricting CPUs from NR_CPUS=8 to nr_cpu_ids=2.
[    0.000000] rcu: RCU calculated value of scheduler-enlistment delay is 10 jiffies.
[    0.000000] rcu: Adjusting geometry for rcu_fanout_leaf=16, nr_cpu_ids=2
[    0.000000] NR_IRQS: 64, nr_irqs: 64, preallocated irqs: 0
[    0.000000] GICv3: GIC: Using split EOI/Deactivate mode
[    0.000000] GICv3: 224 SPIs implemented
[    0.000000] GICv3: 0 Extended SPIs implemented
[    0.000000] Root IRQ handler: gic_handle_irq
[    0.000000] GICv3: GICv3 features: 16 PPIs
[    0.000000] GICv3: GICD_CTRL.DS=0, SCR_EL3.FIQ=0
[    0.000000] GICv3: CPU0: found redistributor 0 region 0:0x00000000080a0000
[    0.000000] ITS [mem 0x08080000-0x0809ffff]
[    0.000000] ITS@0x0000000008080000: allocated 8192 Devices @401b0000 (indirect, esz 8, psz 64K, shr 1)
[    0.000000] ITS@0x0000000008080000: allocated 8192 Interrupt Collections @401c0000 (flat, esz 8, psz 64K, shr 1)
[    0.000000] GICv3: using LPI property table @0x00000000401d0000
[    0.000000] GICv3: CPU0: using allocated LPI pending table @0x00000000401e0000
[    0.000000] rcu: srcu_init: Setting srcu_struct sizes based on contention.
[    0.000000] clocksource: jiffies: mask: 0xffffffff max_cycles: 0xffffffff, max_idle_ns: 19112604462750000 ns
[    0.000000] arch_timer: cp15 timer(s) running at 62.50MHz (phys).
[    0.000000] clocksource: arch_sys_counter: mask: 0x1ffffffffffffff max_cycles: 0x1cd42e208c, max_idle_ns: 881590405314 ns
[    0.000076] sched_clock: 57 bits at 63MHz, resolution 16ns, wraps every 4398046511096ns
[    0.591666] Calibrating delay loop (skipped), value calculated using timer frequency.. 125.00 BogoMIPS (lpj=625000)
[    0.634594] pid_max: default: 32768 minimum: 301
[    0.808662] Mount-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    0.809773] Mountpoint-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    1.895458] rcu: Hierarchical SRCU implementation.
[    1.897488] rcu: 	Max phase no-delay instances is 1000.
[    1.901492] Timer migration: 1 hierarchy levels; 8 children per group; 1 crossnode level
[    1.904171] EFI services will not be available.
[    1.916660] smp: Bringing up secondary CPUs ...
[    1.943545] Detected PIPT I-cache on CPU1
[    1.959982] GICv3: CPU1: found redistributor 1 region 0:0x00000000080c0000
[    1.975495] GICv3: CPU1: using allocated LPI pending table @0x00000000401f0000
[    1.995841] CPU1: Booted secondary processor 0x0000000001 [0x000f0510]
[    2.035621] smp: Brought up 1 node, 2 CPUs
[    2.045181] SMP: Total of 2 processors activated.
[    2.045407] CPU: All CPU(s) started at EL2
[    2.045666] CPU features: detected: Branch Target Identification
[    2.045884] CPU features: detected: 32-bit EL0 Support
[    2.046053] CPU features: detected: 32-bit EL1 Support
[    2.048592] CPU features: detected: ARMv8.4 Translation Table Level
[    2.048934] CPU features: detected: Data cache clean to the PoU not required for I/D coherence
[    2.049176] CPU features: detected: CRC32 instructions
[    2.049374] CPU features: detected: Data independent timing control (DIT)
[    2.049649] CPU features: detected: Generic authentication (IMP DEF algorithm)
[    2.049995] CPU features: detected: RCpc load-acquire (LDAPR)
[    2.050194] CPU features: detected: Privileged Access Never
[    2.050367] CPU features: detected: Random Number Generator
[    2.050521] CPU features: detected: Speculation barrier (SB)
[    2.050681] CPU features: detected: Stage-2 Force Write-Back
[    2.050845] CPU features: detected: TLB range maintenance instructions
[    2.051086] CPU features: detected: Speculative Store Bypassing Safe (SSBS)
[    2.116855] spectre-bhb mitigation disabled by compile time option
[    2.202914] alternatives: applying system-wide alternatives
[    2.258682] CPU features: detected: Hardware dirty bit management on CPU0-1
[    2.493772] Memory: 1017216K/1048576K available (3648K kernel code, 840K rwdata, 1216K rodata, 1728K init, 490K bss, 26240K reserved, 0K cma-reserved)
[    2.611278] devtmpfs: initialized
[    2.710765] futex hash table entries: 512 (order: 0, 32768 bytes, linear)
[    2.767693] NET: Registered PF_NETLINK/PF_ROUTE protocol family
[    2.806429] DMA: preallocated 128 KiB GFP_KERNEL pool for atomic allocations
[    2.812779] ASID allocator initialised with 65536 entries
[    2.814373] Serial: AMBA PL011 UART driver
[    3.062612] 9000000.pl011: ttyAMA0 at MMIO 0x9000000 (irq = 14, base_baud = 0) is a PL011 rev1
[    3.089451] printk: legacy console [ttyAMA0] enabled
[    3.089451] printk: legacy console [ttyAMA0] enabled
[    3.094260] printk: legacy bootconsole [pl11] disabled
[    3.094260] printk: legacy bootconsole [pl11] disabled
[    3.645494] clocksource: Switched to clocksource arch_sys_counter
[    3.668947] NET: Registered PF_UNIX/PF_LOCAL protocol family
[    3.674540] Unpacking initramfs...
[    3.845450] kvm [1]: nv: 554 coarse grained trap handlers
[    3.846497] kvm [1]: nv: 669 fine grained trap handlers
[    3.847430] kvm [1]: IPA Size Limit: 52 bits
[    3.912782] kvm [1]: GICv3: no GICV resource entry
[    3.913331] kvm [1]: disabling GICv2 emulation
[    3.913630] kvm [1]: GIC system register CPU interface enabled
[    3.915818] kvm [1]: vgic interrupt IRQ9
[    3.936688] kvm [1]: VHE mode initialized successfully
[    4.037639] workingset: timestamp_bits=62 max_order=14 bucket_order=0
[    4.145357] pci-host-generic 4010000000.pcie: host bridge /pcie@10000000 ranges:
[    4.153062] pci-host-generic 4010000000.pcie:       IO 0x003eff0000..0x003effffff -> 0x0000000000
[    4.154531] pci-host-generic 4010000000.pcie:      MEM 0x0010000000..0x003efeffff -> 0x0010000000
[    4.168887] pci-host-generic 4010000000.pcie:      MEM 0x8000000000..0xffffffffff -> 0x8000000000
[    4.170390] pci-host-generic 4010000000.pcie: Memory resource size exceeds max for 32 bits
[    4.194080] pci-host-generic 4010000000.pcie: ECAM at [mem 0x4010000000-0x401fffffff] for [bus 00-ff]
[    4.202925] pci-host-generic 4010000000.pcie: PCI host bridge to bus 0000:00
[    4.203703] pci_bus 0000:00: root bus resource [bus 00-ff]
[    4.208927] pci_bus 0000:00: root bus resource [io  0x0000-0xffff]
[    4.209196] pci_bus 0000:00: root bus resource [mem 0x10000000-0x3efeffff]
[    4.209460] pci_bus 0000:00: root bus resource [mem 0x8000000000-0xffffffffff]
[    4.220877] pci 0000:00:00.0: [1b36:0008] type 00 class 0x060000 conventional PCI endpoint
[    4.222328] Freeing initrd memory: 13056K
[    4.246556] pci_bus 0000:00: resource 4 [io  0x0000-0xffff]
[    4.246932] pci_bus 0000:00: resource 5 [mem 0x10000000-0x3efeffff]
[    4.247065] pci_bus 0000:00: resource 6 [mem 0x8000000000-0xffffffffff]
[    4.254423] Serial: 8250/16550 driver, 4 ports, IRQ sharing disabled
[    4.741323] lkdtm: No crash points registered, enable through debugfs
[    4.747717] rtc-pl031 9010000.pl031: registered as rtc0
[    4.829907] clk: Disabling unused clocks
[    5.409872] Freeing unused kernel memory: 1728K
[    5.437406] Run /init as init process
HOST-INIT: start Linux 6.12.117-lt aarch64
crw-------    1 0        0          10, 232 Jan  1 00:00 /dev/kvm
HOST-INIT: launching guest: lkvm run -k /vm/Image -i /vm/initrd -m 256M -c 2 --name guest --console serial -p 'earlycon console=ttyS0' 
[   41.690323] hrtimer: interrupt took 234749984 ns
HOST-INIT: lkvm exited rc=0
HOST-INIT: shell


BusyBox v1.35.0 (Debian 1:1.35.0-4+deb12u1+b1) built-in shell (ash)
Enter 'help' for a list of built-in commands.

host# [6npoweroff -f
[   71.860692] kvm: exiting hardware virtualization
[   71.865768] reboot: Power down
ERROR:   QEMU System Power off: with GPIO.
--- guest.log
  Info: # lkvm run -k /vm/Image -m 256 -c 2 --name guest
[    0.000000] Booting Linux on physical CPU 0x0000000000 [0x000f0510]
[    0.000000] Linux version 6.12.117-lt (ci@boots) (aarch64-linux-gnu-gcc (Debian 12.2.0-14) 12.2.0, GNU ld (GNU Binutils for Debian) 2.40) #1 SMP Sun Nov 22 11:12:18 UTC 2026
[    0.000000] KASLR enabled
[    0.000000] Machine model: linux,dummy-virt
[    0.000000] earlycon: ns16550a0 at MMIO 0x0000000001000000 (options '')
[    0.000000] printk: legacy bootconsole [ns16550a0] enabled
[    0.000000] efi: UEFI not found.
[    0.000000] OF: reserved mem: Reserved memory: No reserved-memory node in the DT
[    0.000000] Zone ranges:
[    0.000000]   Normal   [mem 0x0000000080000000-0x000000008fffffff]
[    0.000000] Movable zone start for each node
[    0.000000] Early memory node ranges
[    0.000000]   node   0: [mem 0x0000000080000000-0x000000008fffffff]
[    0.000000] Initmem setup node 0 [mem 0x0000000080000000-0x000000008fffffff]
[    0.000000] On node 0, zone Normal: 4096 pages in unavailable ranges
[    0.000000] psci: probing for conduit method from DT.
[    0.000000] psci: PSCIv1.1 detected in firmware.
[    0.000000] psci: Using standard PSCI v0.2 function IDs
[    0.000000] psci: Trusted OS migration not required
[    0.000000] psci: SMC Calling Convention v1.1
[    0.000000] smccc: KVM: hypervisor services detected (0x00000000 0x00000000 0x00000000 0x00000003)
[    0.000000] percpu: Embedded 2 pages/cpu s42944 r0 d88128 u131072
[    0.000000] Detected PIPT I-cache on CPU0
[    0.000000] CPU features: detected: Address authentication (IMP DEF algorithm)
[    0.000000] CPU features: detected: GIC system register CPU interface
[    0.000000] CPU features: detected: HCRX_EL2 register
[    0.000000] CPU features: detected: 52-bit Virtual Addressing (LVA)
[    0.000000] CPU features: detected: Spectre-v4
[    0.000000] CPU features: detected: Spectre-BHB
[    0.000000] CPU features: kernel page table isolation disabled by kernel configuration
[    0.000000] alternatives: applying boot alternatives
[    0.000000] Kernel command line:  console=ttyS0 root=/dev/vda rw  earlycon console=ttyS0
[    0.000000] random: crng init done
[    0.000000] Dentry cache hash table entries: 32768 (order: 2, 262144 bytes, linear)
[    0.000000] Inode-cache hash table entries: 16384 (order: 1, 131072 bytes, linear)
[    0.000000] Built 1 zonelists, mobility grouping off.  Total pages: 4096
[    0.000000] mem auto-init: stack:all(zero), heap alloc:off, heap free:off
[    0.000000] software IO TLB: SWIOTLB bounce buffer size adjusted to 0MB
[    0.000000] software IO TLB: area num 2.
[    0.000000] software IO TLB: SWIOTLB bounce buffer size roundup to 0MB
[    0.000000] software IO TLB: mapped [mem 0x000000008fe10000-0x000000008fe90000] (0MB)
[    0.000000] SLUB: HWalign=64, Order=0-3, MinObjects=0, CPUs=2, Nodes=1
[    0.000000] rcu: Hierarchical RCU implementation.
[    0.000000] rcu: 	RCU restricting CPUs from NR_CPUS=8 to nr_cpu_ids=2.
[    0.000000] rcu: RCU calculated value of scheduler-enlistment delay is 10 jiffies.
[    0.000000] rcu: Adjusting geometry for rcu_fanout_leaf=16, nr_cpu_ids=2
[    0.000000] NR_IRQS: 64, nr_irqs: 64, preallocated irqs: 0
[    0.000000] GICv3: 32 SPIs implemented
[    0.000000] GICv3: 0 Extended SPIs implemented
[    0.000000] Root IRQ handler: gic_handle_irq
[    0.000000] GICv3: GICv3 features: 16 PPIs, DirectLPI
[    0.000000] GICv3: GICD_CTRL.DS=1, SCR_EL3.FIQ=0
[    0.000000] GICv3: CPU0: found redistributor 0 region 0:0x000000003ffb0000
[    0.000000] ITS [mem 0x3ff90000-0x3ffaffff]
[    0.000000] ITS@0x000000003ff90000: allocated 8192 Devices @80a00000 (indirect, esz 8, psz 64K, shr 1)
[    0.000000] ITS@0x000000003ff90000: allocated 8192 Interrupt Collections @80a10000 (flat, esz 8, psz 64K, shr 1)
[    0.000000] GICv3: using LPI property table @0x0000000080a30000
[    0.000000] GICv3: CPU0: using allocated LPI pending table @0x0000000080a40000
[    0.000000] rcu: srcu_init: Setting srcu_struct sizes based on contention.
[    0.000000] clocksource: jiffies: mask: 0xffffffff max_cycles: 0xffffffff, max_idle_ns: 19112604462750000 ns
[    0.000000] arch_timer: cp15 timer(s) running at 62.50MHz (virt).
[    0.000000] clocksource: arch_sys_counter: mask: 0x1ffffffffffffff max_cycles: 0x1cd42e208c, max_idle_ns: 881590405314 ns
[    0.000157] sched_clock: 57 bits at 63MHz, resolution 16ns, wraps every 4398046511096ns
[    0.555664] Calibrating delay loop (skipped), value calculated using timer frequency.. 125.00 BogoMIPS (lpj=625000)
[    0.712857] pid_max: default: 32768 minimum: 301
[    0.830385] Mount-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    0.932484] Mountpoint-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    1.475523] rcu: Hierarchical SRCU implementation.
[    1.531167] rcu: 	Max phase no-delay instances is 1000.
[    1.596437] Timer migration: 1 hierarchy levels; 8 children per group; 1 crossnode level
[    5.115224] EFI services will not be available.
[    5.618110] smp: Bringing up secondary CPUs ...
[    5.858109] Detected PIPT I-cache on CPU1
[    5.871453] GICv3: CPU1: found redistributor 1 region 0:0x000000003ffd0000
[    5.940762] GICv3: CPU1: using allocated LPI pending table @0x0000000080a50000
[    5.986521] CPU1: Booted secondary processor 0x0000000001 [0x000f0510]
[    6.030984] smp: Brought up 1 node, 2 CPUs
[    9.802774] SMP: Total of 2 processors activated.
[   10.341273] CPU: All CPU(s) started at EL1
[   10.817381] CPU features: detected: Branch Target Identification
[   10.888004] CPU features: detected: 32-bit EL0 Support
[   10.954693] CPU features: detected: 32-bit EL1 Support
[   11.023046] CPU features: detected: ARMv8.4 Translation Table Level
[   11.105616] CPU features: detected: Data cache clean to the PoU not required for I/D coherence
[   11.212072] CPU features: detected: CRC32 instructions
[   11.255578] CPU features: detected: Data independent timing control (DIT)
[   11.327177] CPU features: detected: Generic authentication (IMP DEF algorithm)
[   11.412106] CPU features: detected: RCpc load-acquire (LDAPR)
[   11.478057] CPU features: detected: Privileged Access Never
[   11.540018] CPU features: detected: Random Number Generator
[   11.603766] CPU features: detected: Speculation barrier (SB)
[   11.680142] CPU features: detected: Stage-2 Force Write-Back
[   11.733706] CPU features: detected: TLB range maintenance instructions
[   11.812881] CPU features: detected: Speculative Store Bypassing Safe (SSBS)
[   11.903508] spectre-bhb mitigation disabled by compile time option
[   12.319356] alternatives: applying system-wide alternatives
[   12.807482] CPU features: detected: Hardware dirty bit management on CPU0-1
[   13.434017] Memory: 243264K/262144K available (3648K kernel code, 840K rwdata, 1216K rodata, 1728K init, 490K bss, 12736K reserved, 0K cma-reserved)
[   14.202207] devtmpfs: initialized
[   14.535264] futex hash table entries: 512 (order: 0, 32768 bytes, linear)
[   15.726329] NET: Registered PF_NETLINK/PF_ROUTE protocol family
[   16.146420] DMA: preallocated 128 KiB GFP_KERNEL pool for atomic allocations
[   16.443442] ASID allocator initialised with 65536 entries
[   17.096213] Serial: AMBA PL011 UART driver
[   18.009139] clocksource: Switched to clocksource arch_sys_counter
[   18.184752] NET: Registered PF_UNIX/PF_LOCAL protocol family
[   18.259557] Unpacking initramfs...
[   18.312507] kvm [1]: HYP mode not available
[   18.594248] workingset: timestamp_bits=62 max_order=12 bucket_order=0
[   18.618838] Freeing initrd memory: 1728K
[   19.250714] pci-host-generic 40000000.pci: host bridge /pci ranges:
[   19.329522] pci-host-generic 40000000.pci:       IO 0x0000000000..0x000000ffff -> 0x0000000000
[   19.427242] pci-host-generic 40000000.pci:      MEM 0x0050000000..0x007fffffff -> 0x0050000000
[   19.532540] pci-host-generic 40000000.pci: ECAM at [mem 0x40000000-0x4fffffff] for [bus 00]
[   19.687449] pci-host-generic 40000000.pci: PCI host bridge to bus 0000:00
[   19.869432] pci_bus 0000:00: root bus resource [bus 00]
[   19.923938] pci_bus 0000:00: root bus resource [io  0x0000-0xffff]
[   19.987545] pci_bus 0000:00: root bus resource [mem 0x50000000-0x7fffffff]
[   20.074871] pci 0000:00:00.0: [1af4:1041] type 00 class 0x020000 conventional PCI endpoint
[   20.175673] pci 0000:00:00.0: BAR 0 [io  0x6200-0x62ff]
[   20.404524] pci 0000:00:00.0: BAR 1 [mem 0x50000000-0x500000ff]
[   20.474329] pci 0000:00:00.0: BAR 2 [mem 0x50000400-0x500007ff]
[   20.605429] pci 0000:00:00.0: BAR 2 [mem 0x50000000-0x500003ff]: assigned
[   20.660683] pci 0000:00:00.0: BAR 0 [io  0x1000-0x10ff]: assigned
[   20.776398] pci 0000:00:00.0: BAR 1 [mem 0x50000400-0x500004ff]: assigned
[   20.826317] pci_bus 0000:00: resource 4 [io  0x0000-0xffff]
[   20.867874] pci_bus 0000:00: resource 5 [mem 0x50000000-0x7fffffff]
[   21.082175] Serial: 8250/16550 driver, 4 ports, IRQ sharing disabled
[   21.324237] printk: legacy console [ttyS0] disabled
[   21.520790] 1000000.U6_16550A: ttyS0 at MMIO 0x1000000 (irq = 14, base_baud = 115200) is a 16550A
[   21.804215] printk: legacy console [ttyS0] enabled
[   21.804215] printk: legacy console [ttyS0] enabled
[   22.136703] printk: legacy bootconsole [ns16550a0] disabled
[   22.136703] printk: legacy bootconsole [ns16550a0] disabled
[   23.936071] 1001000.U6_16550A: ttyS1 at MMIO 0x1001000 (irq = 15, base_baud = 115200) is a 16550A
[   25.278336] 1002000.U6_16550A: ttyS2 at MMIO 0x1002000 (irq = 16, base_baud = 115200) is a 16550A
[   25.924558] 1003000.U6_16550A: ttyS3 at MMIO 0x1003000 (irq = 17, base_baud = 115200) is a 16550A
[   27.107901] lkdtm: No crash points registered, enable through debugfs
[   28.622992] clk: Disabling unused clocks
[   30.319266] Freeing unused kernel memory: 1728K
[   30.795520] Run /init as init process
GUEST-INIT: start Linux 6.12.117-lt aarch64 page=
GUEST-INIT: shell


BusyBox v1.35.0 (Debian 1:1.35.0-4+deb12u1+b1) built-in shell (ash)
Enter 'help' for a list of built-in commands.

guest# [6nuname -a
Linux (none) 6.12.117-lt #1 SMP Sun Nov 22 11:12:18 UTC 2026 aarch64 GNU/Linux
guest# [6npoweroff -f
[   46.548396] reboot: Power down
  Warning: KVM compatibility warning.
	virtio-net device was not detected.
	While you have requested a virtio-net device, the guest kernel did not initialize it.
	Please make sure that the guest kernel was compiled with CONFIG_VIRTIO_NET=y enabled in .config.
  Info: KVM session ended normally.

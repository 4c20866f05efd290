status: pass
class: none
reached: host-poweroff
params: hw_pa=48 hw_va=48 kvm_mode=nvhe host_page_size=64k host_pa=52 host_va=52 host_load_addr=0x60000000 guest_page_size=64k guest_pa=52 guest_va=52 guest_load_addr=low
result: exited 0
verdict-status: pass
verdict-class: none
verdict-notes: guest: BUG: soft lockup in dev_printk_emit (guest:99)
--- host.log
[    0.000000] Booting Linux on physical CPU 0x0000000000 [0x414fd0c1]
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
[    0.000000] psci: Trusted OS migration not required
[    0.000000] psci: SMC Calling Convention v1.0
[    0.000000] percpu: Embedded 2 pages/cpu s42944 r0 d88128 u131072
[    0.000000] Detected PIPT I-cache on CPU0
[    0.000000] CPU features: SYS_ID_AA64MMFR1_EL1[11:8]: forced to 0
[    0.000000] CPU features: detected: GIC system register CPU interface
[    0.000000] CPU features: detected: Spectre-v4
[    0.000000] CPU features: detected: Spectre-BHB
[    0.000000] CPU features: kernel page table isolation disabled by kernel configuration
[    0.000000] alternatives: applying boot alternatives
[    0.000000] Kernel command line: earlycon console=ttyAMA0 kvm-arm.mode=nvhe
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
[    0.000000] GICv3: GICD_CTRL.DS=1, SCR_EL3.FIQ=0
[    0.000000] GICv3: CPU0: found redistributor 0 region 0:0x00000000080a0000
[    0.000000] ITS [mem 0x08080000-0x0809ffff]
[    0.000000] ITS@0x0000000008080000: allocated 8192 Devices @48d00000 (indirect, esz 8, psz 64K, shr 1)
[    0.000000] ITS@0x0000000008080000: allocated 8192 Interrupt Collections @48d10000 (flat, esz 8, psz 64K, shr 1)
[    0.000000] GICv3: using LPI property table @0x0000000048d20000
[    0.000000] GICv3: CPU0: using allocated LPI pending table @0x0000000048d30000
[    0.000000] rcu: srcu_init: Setting srcu_struct sizes based on contention.
[    0.000000] clocksource: jiffies: mask: 0xffffffff max_cycles: 0xffffffff, max_idle_ns: 19112604462750000 ns
[    0.000000] arch_timer: cp15 timer(s) running at 62.50MHz (phys).
[    0.000000] clocksource: arch_sys_counter: mask: 0x1ffffffffffffff max_cycles: 0x1cd42e208c, max_idle_ns: 881590405314 ns
[    0.000110] sched_clock: 57 bits at 63MHz, resolution 16ns, wraps every 4398046511096ns
[    0.044970] Calibrating delay loop (skipped), value calculated using timer frequency.. 125.00 BogoMIPS (lpj=625000)
[    0.071712] pid_max: default: 32768 minimum: 301
[    0.085890] Mount-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    0.103216] Mountpoint-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    0.378617] rcu: Hierarchical SRCU implementation.
[    0.385097] rcu: 	Max phase no-delay instances is 1000.
[    0.402444] Timer migration: 1 hierarchy levels; 8 children per group; 1 crossnode level
[    0.449645] EFI services will not be available.
[    0.524159] smp: Bringing up secondary CPUs ...
[    0.548543] Detected PIPT I-cache on CPU1
[    0.549899] GICv3: CPU1: found redistributor 1 region 0:0x00000000080c0000
[    0.550206] GICv3: CPU1: using allocated LPI pending table @0x0000000048d40000
[    0.557182] CPU1: Booted secondary processor 0x0000000001 [0x414fd0c1]
[    0.631339] smp: Brought up 1 node, 2 CPUs
[    0.633196] SMP: Total of 2 processors activated.
[    0.633319] CPU: All CPU(s) started at EL2
[    0.633661] CPU features: detected: 32-bit EL0 Support
[    0.633779] CPU features: detected: Data cache clean to the PoU not required for I/D coherence
[    0.634000] CPU features: detected: CRC32 instructions
[    0.634273] CPU features: detected: RCpc load-acquire (LDAPR)
[    0.634378] CPU features: detected: Privileged Access Never
[    0.634498] CPU features: detected: Speculative Store Bypassing Safe (SSBS)
[    0.640285] spectre-bhb mitigation disabled by compile time option
[    0.803478] alternatives: applying system-wide alternatives
[    0.872218] CPU features: detected: Hardware dirty bit management on CPU0-1
[    1.197581] Memory: 1016192K/1048576K available (3648K kernel code, 840K rwdata, 1216K rodata, 1728K init, 490K bss, 27264K reserved, 0K cma-reserved)
[    1.403241] devtmpfs: initialized
[    1.616285] futex hash table entries: 512 (order: 0, 32768 bytes, linear)
[    1.669112] NET: Registered PF_NETLINK/PF_ROUTE protocol family
[    1.748313] DMA: preallocated 128 KiB GFP_KERNEL pool for atomic allocations
[    1.792020] ASID allocator initialised with 65536 entries
[    1.793736] Serial: AMBA PL011 UART driver
[    2.164628] 9000000.pl011: ttyAMA0 at MMIO 0x9000000 (irq = 14, base_baud = 0) is a PL011 rev1
[    2.177755] printk: legacy console [ttyAMA0] enabled
[    2.177755] printk: legacy console [ttyAMA0] enabled
[    2.178646] printk: legacy bootconsole [pl11] disabled
[    2.178646] printk: legacy bootconsole [pl11] disabled
[    2.543559] clocksource: Switched to clocksource arch_sys_counter
[    2.634123] NET: Registered PF_UNIX/PF_LOCAL protocol family
[    2.640929] Unpacking initramfs...
[    2.690587] kvm [1]: nv: 554 coarse grained trap handlers
[    2.729542] kvm [1]: nv: 669 fine grained trap handlers
[    2.779693] kvm [1]: IPA Size Limit: 48 bits
[    2.929098] kvm [1]: GICv3: no GICV resource entry
[    2.929654] kvm [1]: disabling GICv2 emulation
[    2.930007] kvm [1]: GIC system register CPU interface enabled
[    2.976302] kvm [1]: vgic interrupt IRQ9
[    3.055350] kvm [1]: Hyp nVHE mode initialized successfully
[    3.244347] workingset: timestamp_bits=62 max_order=14 bucket_order=0
[    3.262338] Freeing initrd memory: 13056K
[    3.415992] hrtimer: interrupt took 87534832 ns
[    3.456963] pci-host-generic 4010000000.pcie: host bridge /pcie@10000000 ranges:
[    3.458699] pci-host-generic 4010000000.pcie:       IO 0x003eff0000..0x003effffff -> 0x0000000000
[    3.476606] pci-host-generic 4010000000.pcie:      MEM 0x0010000000..0x003efeffff -> 0x0010000000
[    3.476946] pci-host-generic 4010000000.pcie:      MEM 0x8000000000..0xffffffffff -> 0x8000000000
[    3.478095] pci-host-generic 4010000000.pcie: Memory resource size exceeds max for 32 bits
[    3.501994] pci-host-generic 4010000000.pcie: ECAM at [mem 0x4010000000-0x401fffffff] for [bus 00-ff]
[    3.521623] pci-host-generic 4010000000.pcie: PCI host bridge to bus 0000:00
[    3.522297] pci_bus 0000:00: root bus resource [bus 00-ff]
[    3.522638] pci_bus 0000:00: root bus resource [io  0x0000-0xffff]
[    3.527139] pci_bus 0000:00: root bus resource [mem 0x10000000-0x3efeffff]
[    3.527329] pci_bus 0000:00: root bus resource [mem 0x8000000000-0xffffffffff]
[    3.529414] pci 0000:00:00.0: [1b36:0008] type 00 class 0x060000 conventional PCI endpoint
[    3.554315] pci_bus 0000:00: resource 4 [io  0x0000-0xffff]
[    3.554686] pci_bus 0000:00: resource 5 [mem 0x10000000-0x3efeffff]
[    3.554952] pci_bus 0000:00: resource 6 [mem 0x8000000000-0xffffffffff]
[    3.590353] Serial: 8250/16550 driver, 4 ports, IRQ sharing disabled
[    5.012626] lkdtm: No crash points registered, enable through debugfs
[    5.046594] rtc-pl031 9010000.pl031: registered as rtc0
[    5.428703] clk: Disabling unused clocks
[    6.749788] Freeing unused kernel memory: 1728K
[    6.784128] Run /init as init process
HOST-INIT: start Linux 6.12.117-lt aarch64
crw-------    1 0        0          10, 232 Jan  1 00:00 /dev/kvm
HOST-INIT: launching guest: lkvm run -k /vm/Image -i /vm/initrd -m 256M -c 1 --name guest --console serial -p 'earlycon console=ttyS0' 
HOST-INIT: lkvm exited rc=0
HOST-INIT: shell


BusyBox v1.35.0 (Debian 1:1.35.0-4+deb12u1+b1) built-in shell (ash)
Enter 'help' for a list of built-in commands.

host# [6npoweroff -f
[  105.259724] kvm: exiting hardware virtualization
[  105.281918] reboot: Power down
--- guest.log
  Info: # lkvm run -k /vm/Image -m 256 -c 1 --name guest
[    0.000000] Booting Linux on physical CPU 0x0000000000 [0x414fd0c1]
[    0.000000] Linux version 6.12.117-lt (ci@boots) (aarch64-linux-gnu-gcc (Debian 12.2.0-14) 12.2.0, GNU ld (GNU Binutils for Debian) 2.40) #1 SMP Sun Nov 22 11:12:18 UTC 2026
[    0.000000] KASLR disabled due to lack of seed
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
[    0.000000] CPU features: detected: GIC system register CPU interface
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
[    0.000000] software IO TLB: area num 1.
[    0.000000] software IO TLB: mapped [mem 0x000000008fe70000-0x000000008feb0000] (0MB)
[    0.000000] SLUB: HWalign=64, Order=0-3, MinObjects=0, CPUs=1, Nodes=1
[    0.000000] rcu: Hierarchical RCU implementation.
[    0.000000] rcu: 	RCU restricting CPUs from NR_CPUS=8 to nr_cpu_ids=1.
[    0.000000] rcu: RCU calculated value of scheduler-enlistment delay is 10 jiffies.
[    0.000000] rcu: Adjusting geometry for rcu_fanout_leaf=16, nr_cpu_ids=1
[    0.000000] NR_IRQS: 64, nr_irqs: 64, preallocated irqs: 0
[    0.000000] GICv3: 32 SPIs implemented
[    0.000000] GICv3: 0 Extended SPIs implemented
[    0.000000] Root IRQ handler: gic_handle_irq
[    0.000000] GICv3: GICv3 features: 16 PPIs, DirectLPI
[    0.000000] GICv3: GICD_CTRL.DS=1, SCR_EL3.FIQ=0
[    0.000000] GICv3: CPU0: found redistributor 0 region 0:0x000000003ffd0000
[    0.000000] ITS [mem 0x3ffb0000-0x3ffcffff]
[    0.000000] ITS@0x000000003ffb0000: allocated 8192 Devices @80930000 (indirect, esz 8, psz 64K, shr 1)
[    0.000000] ITS@0x000000003ffb0000: allocated 8192 Interrupt Collections @80940000 (flat, esz 8, psz 64K, shr 1)
[    0.000000] GICv3: using LPI property table @0x0000000080950000
[    0.000000] GICv3: CPU0: using allocated LPI pending table @0x0000000080960000
[    0.000000] rcu: srcu_init: Setting srcu_struct sizes based on contention.
[    0.000000] clocksource: jiffies: mask: 0xffffffff max_cycles: 0xffffffff, max_idle_ns: 19112604462750000 ns
[    0.000000] arch_timer: cp15 timer(s) running at 62.50MHz (virt).
[    0.000000] clocksource: arch_sys_counter: mask: 0x1ffffffffffffff max_cycles: 0x1cd42e208c, max_idle_ns: 881590405314 ns
[    0.000143] sched_clock: 57 bits at 63MHz, resolution 16ns, wraps every 4398046511096ns
[    1.801215] Calibrating delay loop (skipped), value calculated using timer frequency.. 125.00 BogoMIPS (lpj=625000)
[    5.214475] pid_max: default: 32768 minimum: 301
[    7.486289] Mount-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[   10.180780] Mountpoint-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[   11.799433] rcu: Hierarchical SRCU implementation.
[   11.910362] rcu: 	Max phase no-delay instances is 1000.
[   12.069783] EFI services will not be available.
[   12.129772] smp: Bringing up secondary CPUs ...
[   12.206016] smp: Brought up 1 node, 1 CPU
[   12.260389] SMP: Total of 1 processors activated.
[   12.409882] CPU: All CPU(s) started at EL1
[   12.466678] CPU features: detected: 32-bit EL0 Support
[   12.629422] CPU features: detected: Data cache clean to the PoU not required for I/D coherence
[   12.898745] CPU features: detected: CRC32 instructions
[   12.963785] CPU features: detected: RCpc load-acquire (LDAPR)
[   13.030658] CPU features: detected: Privileged Access Never
[   13.431402] CPU features: detected: Speculative Store Bypassing Safe (SSBS)
[   14.592487] spectre-bhb mitigation disabled by compile time option
[   16.279013] alternatives: applying system-wide alternatives
[   17.229440] CPU features: detected: Hardware dirty bit management on CPU0
[   18.360434] Memory: 244352K/262144K available (3648K kernel code, 840K rwdata, 1216K rodata, 1728K init, 490K bss, 12352K reserved, 0K cma-reserved)
[   19.598549] devtmpfs: initialized
[   20.339279] futex hash table entries: 256 (order: 0, 16384 bytes, linear)
[   21.325473] NET: Registered PF_NETLINK/PF_ROUTE protocol family
[   22.269320] DMA: preallocated 128 KiB GFP_KERNEL pool for atomic allocations
[   22.883026] ASID allocator initialised with 65536 entries
[   22.972931] Serial: AMBA PL011 UART driver
[   23.621840] clocksource: Switched to clocksource arch_sys_counter
[   23.828679] NET: Registered PF_UNIX/PF_LOCAL protocol family
[   23.907478] Unpacking initramfs...
[   24.175483] kvm [1]: HYP mode not available
[   24.230688] workingset: timestamp_bits=62 max_order=12 bucket_order=0
[   24.807475] Freeing initrd memory: 1728K
[   24.939308] pci-host-generic 40000000.pci: host bridge /pci ranges:
[   27.167867] pci-host-generic 40000000.pci:       IO 0x0000000000..0x000000ffff -> 0x0000000000
[   30.164552] pci-host-generic 40000000.pci:      MEM 0x0050000000..0x007fffffff -> 0x0050000000
[   31.688926] pci-host-generic 40000000.pci: ECAM at [mem 0x40000000-0x4fffffff] for [bus 00]
[   32.177394] pci-host-generic 40000000.pci: PCI host bridge to bus 0000:00
[   35.023882] watchdog: BUG: soft lockup - CPU#0 stuck for 21s! [swapper/0:1]
[   35.024521] CPU: 0 UID: 0 PID: 1 Comm: swapper/0 Not tainted 6.12.117-lt #1 
[   35.024724] Hardware name: linux,dummy-virt (DT)
[   35.024947] pstate: 60400005 (nZCv daif +PAN -UAO -TCO -DIT -SSBS BTYPE=--)
[   35.025043] pc : console_flush_one_record+0x2d8/0x39c
[   35.025759] lr : console_flush_one_record+0x2d4/0x39c
[   35.025804] sp : ffff80008096f700
[   35.025830] x29: ffff80008096f700 x28: ffff000000a20000 x27: 0000000000000000
[   35.063044] x26: ffff8000807056a0 x25: 0000000000000000 x24: ffff80008078c458
[   35.063088] x23: ffff80008096f7fb x22: ffff8000807f3ea0 x21: ffff80008096f800
[   35.063116] x20: ffff80008096f7fa x19: 0000000000000001 x18: 0000000000000006
[   35.063143] x17: 6666666666663478 x16: 302d303030303030 x15: ffff80008096f440
[   35.063254] x14: 0000000000000000 x13: 30303a3030303020 x12: 737562206f742065
[   35.063282] x11: 6764697262207473 x10: 6f6820494350203a x9 : 50203a6963702e30
[   35.063344] x8 : 3030303030303420 x7 : 205d343933373731 x6 : 312e32332020205b
[   35.063373] x5 : 0000000000000000 x4 : 0000000000000000 x3 : 00000000ffffffff
[   35.063410] x2 : ffff7fff8f8c0000 x1 : ffff000000a20000 x0 : 0000000000000001
[   35.063610] Call trace:
[   35.063780]  console_flush_one_record+0x2d8/0x39c
[   35.063950]  console_unlock+0x94/0x168
[   35.063989]  vprintk_emit+0x16c/0x29c
[   35.064009]  dev_printk_emit+0xa4/0xd0
[   35.064523]  __dev_printk+0x38/0x7c
[   35.064541]  _dev_info+0x5c/0x80
[   35.064557]  pci_register_host_bridge+0x260/0x558
[   35.064827]  pci_scan_root_bus_bridge+0x50/0xd0
[   35.064846]  pci_host_probe+0x2c/0xd8
[   35.064862]  pci_host_common_probe+0x138/0x1a8
[   35.064883]  platform_probe+0x50/0x8c
[   35.064900]  really_probe+0xa8/0x2b8
[   35.064916]  __driver_probe_device+0xcc/0x118
[   35.064934]  driver_probe_device+0x3c/0xd0
[   35.064950]  __driver_attach+0xe4/0x194
[   35.064967]  bus_for_each_dev+0x74/0xcc
[   35.064983]  driver_attach+0x20/0x28
[   35.065000]  bus_add_driver+0xdc/0x1d0
[   35.065015]  driver_register+0x5c/0x118
[   35.065033]  __platform_driver_register+0x20/0x28
[   35.065047]  gen_pci_driver_init+0x18/0x20
[   35.065106]  do_one_initcall+0x7c/0x1c8
[   35.065124]  kernel_init_freeable+0x194/0x264
[   35.065140]  kernel_init+0x1c/0x1c0
[   35.065160]  ret_from_fork+0x10/0x20
[   43.397672] pci_bus 0000:00: root bus resource [bus 00]
[   44.059694] pci_bus 0000:00: root bus resource [io  0x0000-0xffff]
[   45.698882] pci_bus 0000:00: root bus resource [mem 0x50000000-0x7fffffff]
[   45.800204] pci 0000:00:00.0: [1af4:1041] type 00 class 0x020000 conventional PCI endpoint
[   45.918445] pci 0000:00:00.0: BAR 0 [io  0x6200-0x62ff]
[   46.011440] pci 0000:00:00.0: BAR 1 [mem 0x50000000-0x500000ff]
[   46.089753] pci 0000:00:00.0: BAR 2 [mem 0x50000400-0x500007ff]
[   46.209756] pci 0000:00:00.0: BAR 2 [mem 0x50000000-0x500003ff]: assigned
[   46.293590] pci 0000:00:00.0: BAR 0 [io  0x1000-0x10ff]: assigned
[   46.381832] pci 0000:00:00.0: BAR 1 [mem 0x50000400-0x500004ff]: assigned
[   46.457872] pci_bus 0000:00: resource 4 [io  0x0000-0xffff]
[   46.609863] pci_bus 0000:00: resource 5 [mem 0x50000000-0x7fffffff]
[   47.257663] Serial: 8250/16550 driver, 4 ports, IRQ sharing disabled
[   47.645771] printk: legacy console [ttyS0] disabled
[   48.196466] 1000000.U6_16550A: ttyS0 at MMIO 0x1000000 (irq = 14, base_baud = 115200) is a 16550A
[   49.365393] printk: legacy console [ttyS0] enabled
[   49.365393] printk: legacy console [ttyS0] enabled
[   49.804563] printk: legacy bootconsole [ns16550a0] disabled
[   49.804563] printk: legacy bootconsole [ns16550a0] disabled
[   49.939825] 1001000.U6_16550A: ttyS1 at MMIO 0x1001000 (irq = 15, base_baud = 115200) is a 16550A
[   50.004227] 1002000.U6_16550A: ttyS2 at MMIO 0x1002000 (irq = 16, base_baud = 115200) is a 16550A
[   50.074114] 1003000.U6_16550A: ttyS3 at MMIO 0x1003000 (irq = 17, base_baud = 115200) is a 16550A
[   50.880234] lkdtm: No crash points registered, enable through debugfs
[   53.648891] clk: Disabling unused clocks
[   56.180534] Freeing unused kernel memory: 1728K
[   57.883429] Run /init as init process
GUEST-INIT: start Linux 6.12.117-lt aarch64 page=
GUEST-INIT: shell


BusyBox v1.35.0 (Debian 1:1.35.0-4+deb12u1+b1) built-in shell (ash)
Enter 'help' for a list of built-in commands.

guest# [6nuname -a
Linux (none) 6.12.117-lt #1 SMP Sun Nov 22 11:12:18 UTC 2026 aarch64 GNU/Linux
guest# [6npoweroff -f
[   69.767274] reboot: Power down
  Warning: KVM compatibility warning.
	virtio-net device was not detected.
	While you have requested a virtio-net device, the guest kernel did not initialize it.
	Please make sure that the guest kernel was compiled with CONFIG_VIRTIO_NET=y enabled in .config.
  Info: KVM session ended normally.

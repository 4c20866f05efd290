status: fail
class: panic
layer: host
reached: guest-kernel-start
cause: host LKDTM PANIC 5 s into the guest boot
injected: yes
params: hw_pa=lpa2 hw_va=52 kvm_mode=vhe host_page_size=64k host_pa=52 host_va=52 host_load_addr=0x60000000 guest_page_size=64k guest_pa=52 guest_va=52 guest_load_addr=low
result: timeout KILL
verdict-status: fail
verdict-class: panic
verdict-layer: host
verdict-stage: host-poweroff
verdict-signature: panic
verdict-title: kernel panic: dumptest in lkdtm_do_action
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
[    0.000128] sched_clock: 57 bits at 63MHz, resolution 16ns, wraps every 4398046511096ns
[    0.288569] Calibrating delay loop (skipped), value calculated using timer frequency.. 125.00 BogoMIPS (lpj=625000)
[    0.367998] pid_max: default: 32768 minimum: 301
[    0.503854] Mount-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    0.519200] Mountpoint-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    1.559073] rcu: Hierarchical SRCU implementation.
[    1.559261] rcu: 	Max phase no-delay instances is 1000.
[    1.626577] Timer migration: 1 hierarchy levels; 8 children per group; 1 crossnode level
[    1.847421] EFI services will not be available.
[    1.856094] smp: Bringing up secondary CPUs ...
[    2.014371] Detected PIPT I-cache on CPU1
[    2.015431] GICv3: CPU1: found redistributor 1 region 0:0x00000000080c0000
[    2.016430] GICv3: CPU1: using allocated LPI pending table @0x00000000401f0000
[    2.039650] CPU1: Booted secondary processor 0x0000000001 [0x000f0510]
[    2.105411] smp: Brought up 1 node, 2 CPUs
[    2.109174] SMP: Total of 2 processors activated.
[    2.109305] CPU: All CPU(s) started at EL2
[    2.109484] CPU features: detected: Branch Target Identification
[    2.109641] CPU features: detected: 32-bit EL0 Support
[    2.109760] CPU features: detected: 32-bit EL1 Support
[    2.109873] CPU features: detected: ARMv8.4 Translation Table Level
[    2.109994] CPU features: detected: Data cache clean to the PoU not required for I/D coherence
[    2.110135] CPU features: detected: CRC32 instructions
[    2.110213] CPU features: detected: Data independent timing control (DIT)
[    2.110396] CPU features: detected: Generic authentication (IMP DEF algorithm)
[    2.110594] CPU features: detected: RCpc load-acquire (LDAPR)
[    2.110711] CPU features: detected: Privileged Access Never
[    2.110798] CPU features: detected: Random Number Generator
[    2.110896] CPU features: detected: Speculation barrier (SB)
[    2.110980] CPU features: detected: Stage-2 Force Write-Back
[    2.111064] CPU features: detected: TLB range maintenance instructions
[    2.111195] CPU features: detected: Speculative Store Bypassing Safe (SSBS)
[    2.170997] spectre-bhb mitigation disabled by compile time option
[    2.254733] alternatives: applying system-wide alternatives
[    2.333720] CPU features: detected: Hardware dirty bit management on CPU0-1
[    2.939833] Memory: 1017216K/1048576K available (3648K kernel code, 840K rwdata, 1216K rodata, 1728K init, 490K bss, 26240K reserved, 0K cma-reserved)
[    3.145104] devtmpfs: initialized
[    3.281026] futex hash table entries: 512 (order: 0, 32768 bytes, linear)
[    3.349605] NET: Registered PF_NETLINK/PF_ROUTE protocol family
[    3.375524] DMA: preallocated 128 KiB GFP_KERNEL pool for atomic allocations
[    3.402677] ASID allocator initialised with 65536 entries
[    3.404440] Serial: AMBA PL011 UART driver
[    3.742298] 9000000.pl011: ttyAMA0 at MMIO 0x9000000 (irq = 14, base_baud = 0) is a PL011 rev1
[    3.747432] printk: legacy console [ttyAMA0] enabled
[    3.747432] printk: legacy console [ttyAMA0] enabled
[    3.749506] printk: legacy bootconsole [pl11] disabled
[    3.749506] printk: legacy bootconsole [pl11] disabled
[    4.486302] clocksource: Switched to clocksource arch_sys_counter
[    4.637836] NET: Registered PF_UNIX/PF_LOCAL protocol family
[    4.672358] Unpacking initramfs...
[    4.680484] kvm [1]: nv: 554 coarse grained trap handlers
[    4.706372] kvm [1]: nv: 669 fine grained trap handlers
[    4.709453] kvm [1]: IPA Size Limit: 52 bits
[    4.735727] kvm [1]: GICv3: no GICV resource entry
[    4.736134] kvm [1]: disabling GICv2 emulation
[    4.736342] kvm [1]: GIC system register CPU interface enabled
[    4.758210] kvm [1]: vgic interrupt IRQ9
[    4.792432] kvm [1]: VHE mode initialized successfully
[    4.989751] workingset: timestamp_bits=62 max_order=14 bucket_order=0
[    5.097606] pci-host-generic 4010000000.pcie: host bridge /pcie@10000000 ranges:
[    5.099230] pci-host-generic 4010000000.pcie:       IO 0x003eff0000..0x003effffff -> 0x0000000000
[    5.135069] pci-host-generic 4010000000.pcie:      MEM 0x0010000000..0x003efeffff -> 0x0010000000
[    5.135570] pci-host-generic 4010000000.pcie:      MEM 0x8000000000..0xffffffffff -> 0x8000000000
[    5.136651] pci-host-generic 4010000000.pcie: Memory resource size exceeds max for 32 bits
[    5.157667] pci-host-generic 4010000000.pcie: ECAM at [mem 0x4010000000-0x401fffffff] for [bus 00-ff]
[    5.216141] pci-host-generic 4010000000.pcie: PCI host bridge to bus 0000:00
[    5.243210] pci_bus 0000:00: root bus resource [bus 00-ff]
[    5.243643] pci_bus 0000:00: root bus resource [io  0x0000-0xffff]
[    5.243890] pci_bus 0000:00: root bus resource [mem 0x10000000-0x3efeffff]
[    5.244083] pci_bus 0000:00: root bus resource [mem 0x8000000000-0xffffffffff]
[    5.254846] pci 0000:00:00.0: [1b36:0008] type 00 class 0x060000 conventional PCI endpoint
[    5.316438] pci_bus 0000:00: resource 4 [io  0x0000-0xffff]
[    5.346741] pci_bus 0000:00: resource 5 [mem 0x10000000-0x3efeffff]
[    5.347467] pci_bus 0000:00: resource 6 [mem 0x8000000000-0xffffffffff]
[    5.520547] Serial: 8250/16550 driver, 4 ports, IRQ sharing disabled
[    5.829375] Freeing initrd memory: 13056K
[    8.618441] lkdtm: No crash points registered, enable through debugfs
[    8.624543] rtc-pl031 9010000.pl031: registered as rtc0
[    8.792351] clk: Disabling unused clocks
[    9.224810] Freeing unused kernel memory: 1728K
[    9.231469] Run /init as init process
HOST-INIT: start Linux 6.12.117-lt aarch64
crw-------    1 0        0          10, 232 Jan  1 00:00 /dev/kvm
HOST-INIT: launching guest: lkvm run -k /vm/Image -i /vm/initrd -m 256M -c 1 --name guest --console serial -p 'earlycon console=ttyS0' 
[   16.096283] lkdtm: Performing direct entry PANIC
[   16.101283] Kernel panic - not syncing: dumptest
[   16.101972] CPU: 0 UID: 0 PID: 48 Comm: sh Not tainted 6.12.117-lt #1 
[   16.102392] Hardware name: linux,dummy-virt (DT)
[   16.102807] Call trace:
[   16.103141]  dump_backtrace+0xa0/0xdc
[   16.104072]  show_stack+0x14/0x1c
[   16.104208]  dump_stack_lvl+0x34/0x84
[   16.104338]  dump_stack+0x14/0x1c
[   16.104457]  panic+0x37c/0x390
[   16.104584]  lkdtm_WARNING+0x0/0x24
[   16.124874]  lkdtm_do_action+0x18/0x30
[   16.125702]  direct_entry+0xc8/0x154
[   16.125858]  full_proxy_write+0x5c/0xa8
[   16.126012]  vfs_write+0xdc/0x340
[   16.126153]  ksys_write+0x6c/0xfc
[   16.126283]  __arm64_sys_write+0x18/0x20
[   16.126409]  do_el0_svc+0x68/0xf0
[   16.126514]  el0_svc+0x18/0x54
[   16.126608]  el0t_64_sync_handler+0xc0/0xd4
[   16.126739]  el0t_64_sync+0x160/0x164
[   16.133199] SMP: stopping secondary CPUs
[   16.151023] Kernel Offset: 0x4ed360400000 from 0xffff800080000000
[   16.151376] PHYS_OFFSET: 0x40000000
[   16.151535] CPU features: 0x00,00000007,002e710c,6602553f
[   16.152002] Memory Limit: none
[   16.156866] ---[ end Kernel panic - not syncing: dumptest ]---
--- guest.log
  Info: # lkvm run -k /vm/Image -m 256 -c 1 --name guest
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
[    0.000000] ITS@0x000000003ffb0000: allocated 8192 Devices @80960000 (indirect, esz 8, psz 64K, shr 1)
[    0.000000] ITS@0x000000003f
\ no newline at the end

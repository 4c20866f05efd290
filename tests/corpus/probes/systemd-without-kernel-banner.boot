read-by: report
status: unknown running pass
note: user space seen by whatever it prints, kernel quiet
known-failure: a kind of console that the library does not tell yet
verdict-status: fail
verdict-class: hang
verdict-layer: firmware
verdict-stage: firmware
verdict-signature: firmware-hang
verdict-title: Firmware stops before it hands over: [ OK ] Started Update UTMP about System Runlevel Changes.
--- host.log
NOTICE:  BL2: v2.4(release):v2
NOTICE:  BL2: Booting BL32

[  OK  ] Reached target Multi-User System.
[  OK  ] Started Update UTMP about System Runlevel Changes.

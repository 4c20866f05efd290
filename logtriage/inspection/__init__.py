"""What the processors of a boot that stopped do: how an emulator is asked, and what its answer means."""

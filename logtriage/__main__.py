"""`python -m logtriage` is `logtriage`."""

from logtriage.cli.main import main

if __name__ == "__main__":
    main()

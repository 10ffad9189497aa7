"""Prints the databases to test as an output of a step: `matrix={"include": [...]}`.

A change is tested against the newest release of each database, a night against all that are supported.
"""
import argparse
import json

DATABASES = {
    "postgres": {
        "releases": ["18", "17", "16", "15"],
        "image": "postgres:{release}",
        "port": "5432:5432",
        "url": "postgresql://postgres:postgres@localhost:5432/postgres",
        "health": '--health-cmd "pg_isready -U postgres" --health-interval 5s --health-retries 10',
    },
    "mysql": {
        "releases": ["9.4", "8.4"],
        "image": "mysql:{release}",
        "port": "3306:3306",
        "url": "mysql://root:mysql@127.0.0.1:3306/mysql",
        "health": '--health-cmd "mysqladmin ping -pmysql" --health-interval 5s --health-retries 20',
    },
}
PYTHONS = ["3.14", "3.13", "3.12"]


def legs(event):
    """One entry of the matrix after the other."""
    nightly = event in ("schedule", "workflow_dispatch")
    for database, says in DATABASES.items():
        for release in says["releases"] if nightly else says["releases"][:1]:
            for python in PYTHONS if nightly else PYTHONS[:1]:
                yield {
                    "database": database,
                    "release": release,
                    "python": python,
                    "image": says["image"].format(release=release),
                    "port": says["port"],
                    "url": says["url"],
                    "health": says["health"],
                }


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--event", required=True)
    print("matrix=" + json.dumps({"include": list(legs(parser.parse_args().event))}))

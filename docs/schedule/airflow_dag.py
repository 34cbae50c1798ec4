# ruff: noqa: INP001 - Airflow reads this file, it is in no package
"""Airflow: build what has changed every night, and run a notebook of an analyst's own with the PapermillOperator.

Needs ``apache-airflow``, ``apache-airflow-providers-standard`` and ``apache-airflow-providers-papermill`` beside this
package. One task builds everything, because ``plustex build`` shares one warm parent among all documents. The
PapermillOperator names no engine of papermill, only a kernel: the kernel ``plustex``, which this package installs, is
forked from a warm parent.
"""

from datetime import UTC, datetime, timedelta

from airflow.providers.papermill.operators.papermill import PapermillOperator
from airflow.providers.standard.operators.bash import BashOperator
from airflow.sdk import DAG

WORKSPACE = "/srv/plustex"

with DAG(
    dag_id="plustex_reports",
    schedule="30 2 * * *",
    start_date=datetime(2026, 1, 1, tzinfo=UTC),
    catchup=False,
    max_active_runs=1,
    default_args={"retries": 1, "retry_delay": timedelta(minutes=10)},
) as dag:
    build = BashOperator(
        task_id="build",
        bash_command=f"cd {WORKSPACE} && plustex build --wait 3600 --timeout 600 --all-or-nothing --keep 7 --log log/build.jsonl",
    )
    own_notebook = PapermillOperator(
        task_id="own_notebook",
        input_nb=f"{WORKSPACE}/notebooks/region_report.ipynb",
        output_nb=WORKSPACE + "/executed/region_report.ITI1.{{ ds }}.ipynb",
        parameters={"region": "ITI1", "language": "en"},
        kernel_name="plustex",
    )
    build >> own_notebook

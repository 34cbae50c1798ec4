"""JupyterLab on the workspace: our exports in the menu, a kernel that starts at once, nothing asked of the outside."""

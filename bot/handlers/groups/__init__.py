"""Groups: silent until asked, one answer for all or for one."""

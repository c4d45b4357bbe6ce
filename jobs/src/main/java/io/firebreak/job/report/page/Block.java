package io.firebreak.job.report.page;

/** What stands in a section. */
public sealed interface Block permits Text, Table, Chart {}

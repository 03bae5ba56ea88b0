package org.planted.second;

/** What the first module may not use. */
public class Other {}

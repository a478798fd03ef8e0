package org.inkjar.settings;

/** What is changed and saved together: one section of the settings. */
public sealed interface SettingsPart permits SiteIdentity, Appearance, Navigation, Reading, InjectedCode {}

package org.attest.spreadsheets;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Makes the settings of reading known. */
@Configuration
@EnableConfigurationProperties(ReadingLimits.class)
class ReadingConfiguration {}

package dev.assay.rulebook.vocabulary;

import dev.assay.quantity.Country;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The code lists that fields share. Codes are exact: capital letters and hyphens count. */
final class Codes {

    static final SortedSet<String> COUNTRIES = Collections.unmodifiableSortedSet(new TreeSet<>(Country.codes()));

    static final SortedSet<String> CURRENCIES = of(
            "AUD", "BRL", "CAD", "CHF", "CNY", "CZK", "DKK", "EUR", "GBP", "HKD", "INR", "JPY", "KRW", "NOK", "PLN",
            "SEK", "SGD", "USD");

    static final SortedSet<String> DATA_CLASSES = of(
            "none",
            "public",
            "confidential",
            "trade-secret",
            "source-code",
            "personal",
            "special-category",
            "health",
            "children",
            "criminal-offence",
            "financial",
            "payment-card",
            "classified",
            "export-controlled");

    static final SortedSet<String> SECTORS = of(
            "banking",
            "insurance",
            "investment",
            "payments",
            "healthcare",
            "public",
            "defence",
            "defence-industry",
            "education",
            "energy",
            "telecommunications",
            "transport",
            "manufacturing",
            "retail",
            "media",
            "legal",
            "software",
            "other");

    static final SortedSet<String> USES = of(
            "customer-service",
            "coding",
            "document-analysis",
            "on-premises",
            "search",
            "summarisation",
            "translation",
            "content-generation",
            "data-extraction",
            "agent",
            "recruitment",
            "worker-management",
            "credit-scoring",
            "insurance-pricing",
            "education-assessment",
            "essential-services",
            "law-enforcement",
            "migration-control",
            "critical-infrastructure",
            "biometric-identification",
            "emotion-recognition",
            "social-scoring",
            "medical-device",
            "other");

    /** SPDX ids where there is one; {@code LicenseRef-…} for licences that SPDX does not list. */
    static final SortedSet<String> LICENCES = of(
            "MIT",
            "Apache-2.0",
            "BSD-3-Clause",
            "CC-BY-4.0",
            "CC-BY-SA-4.0",
            "CC-BY-NC-4.0",
            "CC-BY-NC-SA-4.0",
            "GPL-3.0-only",
            "AGPL-3.0-only",
            "LicenseRef-Proprietary",
            "LicenseRef-DeepSeek",
            "LicenseRef-Qwen",
            "LicenseRef-Qwen-Research",
            "LicenseRef-Llama-3.1",
            "LicenseRef-Llama-3.2",
            "LicenseRef-Llama-3.3",
            "LicenseRef-Llama-4",
            "LicenseRef-Gemma",
            "LicenseRef-Mistral-Research",
            "LicenseRef-Modified-MIT",
            "LicenseRef-Kimi-K3",
            "LicenseRef-MiniMax",
            "LicenseRef-Jamba",
            "LicenseRef-NVIDIA-Open-Model",
            "LicenseRef-OpenRAIL-M");

    /** Lists, bans and restrictions of public bodies on which a vendor may stand. */
    static final SortedSet<String> LISTINGS = of(
            "US-1260H",
            "US-ENTITY-LIST",
            "US-OFAC-SDN",
            "US-NDAA-1532",
            "US-GOVERNMENT-DEVICE-BAN",
            "EU-SANCTIONS",
            "GB-SANCTIONS",
            "IT-GARANTE-LIMITATION",
            "DE-APP-REPORT",
            "NL-GOVERNMENT-BAN",
            "BE-GOVERNMENT-ADVICE",
            "CZ-GOVERNMENT-BAN",
            "AU-GOVERNMENT-DEVICE-BAN",
            "TW-GOVERNMENT-BAN",
            "KR-APP-SUSPENSION",
            "IN-FINANCE-MINISTRY-ADVICE",
            "CN-MOF-46",
            "CN-UNRELIABLE-ENTITY");

    static final SortedSet<String> CERTIFICATIONS = of(
            "SOC2-TYPE1",
            "SOC2-TYPE2",
            "ISO-27001",
            "ISO-27017",
            "ISO-27018",
            "ISO-27701",
            "ISO-42001",
            "FEDRAMP-LOW",
            "FEDRAMP-MODERATE",
            "FEDRAMP-HIGH",
            "BSI-C5",
            "SECNUMCLOUD",
            "ENS-HIGH",
            "IRAP",
            "HDS",
            "PCI-DSS",
            "TISAX",
            "CSA-STAR");

    static SortedSet<String> of(String... codes) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(List.of(codes)));
    }

    private Codes() {}
}

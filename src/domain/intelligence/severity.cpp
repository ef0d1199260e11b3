#include "domain/intelligence/severity.h"

#include "base/names.h"

#include <cmath>

namespace intelligence {

namespace {

constexpr base::Names<Severity, severityCount> severityNames{{"unknown", "low", "medium", "high", "critical"}};

struct Said
{
    const char *text;
    Severity severity;
};
constexpr Said severityWords[] = {
    {"negligible", Severity::Low},     {"info", Severity::Low},        {"informational", Severity::Low},
    {"note", Severity::Low},           {"moderate", Severity::Medium}, {"warning", Severity::Medium},
    {"recommendation", Severity::Low}, {"important", Severity::High},  {"error", Severity::High},
};

} // namespace

QLatin1String severityName(Severity severity)
{
    return severityNames.of(severity);
}

std::optional<Severity> severityNamed(const QString &name)
{
    return severityNames.find(name);
}

Severity severityFrom(const QString &said)
{
    const QString word = said.trimmed().toLower();
    if (const std::optional<Severity> exact = severityNames.find(word))
        return *exact;
    for (const Said &other : severityWords) {
        if (word == QLatin1String(other.text))
            return other.severity;
    }
    return Severity::Unknown;
}

Severity severityOfScore(int tenths)
{
    return tenths >= 90 ? Severity::Critical
        : tenths >= 70  ? Severity::High
        : tenths >= 40  ? Severity::Medium
        : tenths > 0    ? Severity::Low
                        : Severity::Unknown;
}

std::optional<int> cvssFrom(double score)
{
    if (!std::isfinite(score) || score < 0 || score > 10)
        return {};
    return int(std::lround(score * 10));
}

std::optional<int> cvssFrom(const QString &text)
{
    bool number = false;
    const double score = text.trimmed().toDouble(&number);
    return number ? cvssFrom(score) : std::nullopt;
}

QString cvssText(int tenths)
{
    return QStringLiteral("%1.%2").arg(tenths / 10).arg(tenths % 10);
}

} // namespace intelligence

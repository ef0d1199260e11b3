#include "domain/incidents/severity.h"

#include <array>

namespace incidents {

using namespace base;

QString name(Severity severity)
{
    return QStringLiteral("P%1").arg(int(severity));
}

QString word(Severity severity)
{
    static const std::array<QString, 4> words{QStringLiteral("Critical"), QStringLiteral("High"),
                                              QStringLiteral("Medium"), QStringLiteral("Low")};
    return words.at(size_t(severity) - 1);
}

std::optional<Severity> severityFrom(const QString &text)
{
    const QString digit = text.startsWith(u'P', Qt::CaseInsensitive) ? text.mid(1) : text;
    if (digit.size() != 1 || digit.at(0) < u'1' || digit.at(0) > u'4')
        return {};
    return Severity(digit.at(0).unicode() - u'0');
}

Duration responseTime(Severity severity)
{
    constexpr std::array<Duration, 4> times{15min, 1h, 4h, 24h};
    return times.at(size_t(severity) - 1);
}

std::optional<Duration> acknowledgeTime(Severity severity)
{
    return severity == Severity::P1 ? std::optional<Duration>(1min) : std::nullopt;
}

std::optional<Duration> updateTime(Severity severity)
{
    switch (severity) {
    case Severity::P1:
        return 30min;
    case Severity::P2:
        return 4h;
    case Severity::P3:
        return 24h;
    case Severity::P4:
        break;
    }
    return {};
}

QStringList escalation(Severity severity)
{
    switch (severity) {
    case Severity::P1:
        return {QStringLiteral("CISO"), QStringLiteral("VP Engineering")};
    case Severity::P2:
        return {QStringLiteral("Security Lead"), QStringLiteral("Director")};
    case Severity::P3:
        return {QStringLiteral("Security Team")};
    case Severity::P4:
        break;
    }
    return {QStringLiteral("SOC Analyst")};
}

} // namespace incidents

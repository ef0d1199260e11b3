#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace intelligence {

/// The number of a vulnerability: CVE-2024-3094. As a whole number it is year × 10⁹ + number, which sorts
/// as people expect and is how tables keep and join it.
class Cve
{
public:
    /// Exactly "CVE-YYYY-N…" with four to nine digits behind the year, without regard to case; nothing otherwise.
    static std::optional<Cve> from(QStringView text);
    /// The first such number inside a longer text, standing by itself.
    static std::optional<Cve> foundIn(const QString &text);
    /// As a table keeps it; nothing when that is no such number.
    static std::optional<Cve> fromNumber(qint64 number);

    qint64 number() const { return m_number; }
    int year() const { return int(m_number / perYear); }
    QString text() const; ///< "CVE-2024-3094"

    auto operator<=>(const Cve &) const = default;

private:
    static constexpr qint64 perYear = 1'000'000'000;
    explicit constexpr Cve(qint64 number)
        : m_number(number)
    {
    }

    qint64 m_number;
};

} // namespace intelligence

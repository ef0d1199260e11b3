#include "domain/journal/statedzone.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace journal {

namespace {

/// Abbreviations with one meaning wherever they are used; always that offset, summer or winter.
struct Abbreviation
{
    const char *name;
    int minutes;
};
constexpr std::array<Abbreviation, 28> fixedMeanings{{
    {"UTC", 0},    {"GMT", 0},    {"WET", 0},    {"WEST", 60},  {"CET", 60},    {"CEST", 120},  {"EET", 120},
    {"EEST", 180}, {"MSK", 180},  {"SAST", 120}, {"PKT", 300},  {"NPT", 345},   {"SGT", 480},   {"HKT", 480},
    {"AWST", 480}, {"JST", 540},  {"KST", 540},  {"ACST", 570}, {"ACDT", 630},  {"AEST", 600},  {"AEDT", 660},
    {"NZST", 720}, {"NZDT", 780}, {"PDT", -420}, {"MDT", -360}, {"AKST", -540}, {"AKDT", -480}, {"HST", -600},
}};

struct Ambiguity
{
    const char *name;
    const char *choices;
};
constexpr std::array<Ambiguity, 10> manyMeanings{{
    {"CST", "-06:00 (America/Chicago), +08:00 (Asia/Shanghai) or -05:00 (America/Havana)"},
    {"CDT", "-05:00 (America/Chicago) or -04:00 (America/Havana)"},
    {"IST", "+05:30 (Asia/Kolkata), +01:00 (Europe/Dublin) or +02:00 (Asia/Jerusalem)"},
    {"EST", "-05:00 (America/New_York) or +10:00 (Australia/Sydney)"},
    {"EDT", "-04:00 (America/New_York) or +11:00 (Australia/Sydney)"},
    {"PST", "-08:00 (America/Los_Angeles) or +08:00 (Asia/Manila)"},
    {"MST", "-07:00 (America/Denver), +08:00 (Asia/Kuala_Lumpur) or +06:30 (Asia/Yangon)"},
    {"BST", "+01:00 (Europe/London), +06:00 (Asia/Dhaka) or +11:00 (Pacific/Bougainville)"},
    {"AST", "-04:00 (America/Halifax) or +03:00 (Asia/Riyadh)"},
    {"GST", "+04:00 (Asia/Dubai) or -02:00 (Atlantic/South_Georgia)"},
}};

constexpr std::array<const char *, 11> regions{"Africa/", "America/",  "Antarctica/", "Arctic/",
                                               "Asia/",   "Atlantic/", "Australia/",  "Etc/",
                                               "Europe/", "Indian/",   "Pacific/"};

base::Error notAZone(const QString &what, const QString &instead)
{
    return {base::ErrorKind::Invalid, what, instead};
}

QString howToWrite()
{
    return QStringLiteral("write Z, an offset such as +02:00, or a place such as Europe/Berlin");
}

/// "wet" and "west" are words too, so those two count in capitals only.
bool writtenAs(const QString &word, const char *name)
{
    const QLatin1String known(name);
    return word == known || (!known.startsWith(u'W') && word == QString(known).toLower());
}

base::Result<std::optional<StatedZone>> offsetAt(const QString &text, qsizetype from)
{
    static const QRegularExpression shape(QStringLiteral("([+-])(\\d{2})(?::?(\\d{2}))?(?![\\d:])"));
    const QRegularExpressionMatch match =
        shape.match(text, from, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
    if (!match.hasMatch())
        return notAZone(QStringLiteral("this is not an offset from UTC"),
                        QStringLiteral("write it as +02:00, or put a blank before the text"));
    const int minutes = match.capturedView(2).toInt() * 60 + match.capturedView(3).toInt();
    if (match.capturedView(3).toInt() > 59 || minutes > 14 * 60)
        return notAZone(QStringLiteral("no zone is %1 from UTC").arg(match.captured()),
                        QStringLiteral("offsets go up to 14:00"));
    const int sign = match.capturedView(1) == u"-" ? -1 : 1;
    return std::optional(StatedZone{QTimeZone(sign * minutes * 60), match.capturedEnd()});
}

base::Result<std::optional<StatedZone>> placeNamed(const QString &word, qsizetype from)
{
    const bool region = std::any_of(regions.begin(), regions.end(), [&](const char *name) {
        return word.startsWith(QLatin1String(name), Qt::CaseInsensitive);
    });
    if (!region)
        return std::optional<StatedZone>();
    QByteArray id = word.toLatin1();
    if (!QTimeZone::isTimeZoneIdAvailable(id)) {
        const QList<QByteArray> all = QTimeZone::availableTimeZoneIds();
        const auto found = std::find_if(all.begin(), all.end(), [&](const QByteArray &known) {
            return known.compare(id, Qt::CaseInsensitive) == 0;
        });
        if (found == all.end())
            return notAZone(QStringLiteral("there is no zone “%1”").arg(word.left(60)), howToWrite());
        id = *found;
    }
    return std::optional(StatedZone{QTimeZone(id), from + word.size()});
}

} // namespace

base::Result<std::optional<StatedZone>> readZone(const QString &text, qsizetype from)
{
    if (from < text.size() && (text.at(from) == u'+' || text.at(from) == u'-'))
        return offsetAt(text, from);
    static const QRegularExpression shape(QStringLiteral("[A-Za-z][A-Za-z0-9_+/-]*"));
    const QRegularExpressionMatch match =
        shape.match(text, from, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
    const QString word = match.captured();
    if (word == QLatin1String("Z") || word == QLatin1String("z"))
        return std::optional(StatedZone{QTimeZone(0), match.capturedEnd()});
    for (const Abbreviation &known : fixedMeanings) {
        if (writtenAs(word, known.name))
            return std::optional(StatedZone{QTimeZone(known.minutes * 60), match.capturedEnd()});
    }
    for (const Ambiguity &known : manyMeanings) {
        if (word == QLatin1String(known.name))
            return notAZone(QStringLiteral("%1 means more than one zone").arg(word),
                            QStringLiteral("write %1").arg(QLatin1String(known.choices)));
    }
    return placeNamed(word, from);
}

base::Result<QTimeZone> zoneNamed(const QString &name)
{
    const base::Result<std::optional<StatedZone>> zone = readZone(name, 0);
    if (!zone)
        return zone.error();
    if (!*zone || (*zone)->end != name.size())
        return notAZone(QStringLiteral("“%1” is not a zone").arg(name.left(60)), howToWrite());
    return (*zone)->zone;
}

} // namespace journal

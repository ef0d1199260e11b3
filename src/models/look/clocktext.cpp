#include "models/look/clocktext.h"

#include <QCoreApplication>

namespace look::clocktext {

namespace {

QString withZone(const QString &digits, const Zone &zone)
{
    return zone.name == QLatin1String("Z") ? digits + zone.name : digits + u' ' + zone.name;
}

QString translated(const char *text)
{
    return QCoreApplication::translate("look::clocktext", text);
}

} // namespace

QString time(base::Instant at, const Zone &zone)
{
    return withZone(base::clockText(at, zone.offset), zone);
}

QString dayAndTime(base::Instant at, const Zone &zone)
{
    return base::dayText(at, zone.offset) + u' ' + time(at, zone);
}

QString ago(base::Duration age)
{
    const qint64 s = base::seconds(age);
    if (s < 1)
        return translated(QT_TRANSLATE_NOOP("look::clocktext", "now"));
    if (s < 60)
        return translated(QT_TRANSLATE_NOOP("look::clocktext", "%1 s ago")).arg(s);
    if (s < 3600)
        return translated(QT_TRANSLATE_NOOP("look::clocktext", "%1 min ago")).arg(s / 60);
    if (s < 86400)
        return translated(QT_TRANSLATE_NOOP("look::clocktext", "%1 h ago")).arg(s / 3600);
    return translated(QT_TRANSLATE_NOOP("look::clocktext", "%1 d ago")).arg(s / 86400);
}

Span timeSpan(base::Instant at, const Zone &zone, Token token)
{
    return mono(time(at, zone), token);
}

Token countdownToken(base::Duration left, base::Duration soon)
{
    if (left < base::Duration::zero())
        return Token::Bad;
    return left <= soon ? Token::Warn : Token::Text;
}

Span countdown(base::Duration left, base::Duration soon)
{
    return {base::countdownText(left), countdownToken(left, soon), Weight::Bold, true};
}

} // namespace look::clocktext

#include "feeds/events/completed.h"

#include "base/hash.h"
#include "base/text.h"

namespace feeds {

namespace {

constexpr qsizetype longestName = 200; // what an entry of a pinned event takes
constexpr qsizetype longestLine = 4000;
constexpr qsizetype longestWords = 8000;

void shorten(QString &text, qsizetype longest)
{
    if (text.size() > longest)
        text = base::beginning(text, longest);
}

} // namespace

timeline::MachineEvent completed(timeline::MachineEvent event, QByteArrayView raw)
{
    for (QString *name : {&event.action, &event.actor, &event.repository})
        shorten(*name, longestName);
    shorten(event.text, longestLine);
    shorten(event.words, longestWords);
    if (event.id.isEmpty())
        event.id = QString::fromLatin1(base::sha256(raw).toHex());
    else if (event.id.size() > longestName)
        event.id = QString::fromLatin1(base::sha256(event.id.toUtf8()).toHex());
    event.raw = raw.toByteArray();
    return event;
}

} // namespace feeds

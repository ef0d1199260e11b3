#pragma once

#include "desk/imports/fileintake.h"
#include "feeds/formats/eventformats.h"

namespace desk {

/// Takes machine events into the mirror, some thousands a transaction.
class EventIntake : public FileIntake
{
public:
    EventIntake(const feeds::EventFormat &format, const feeds::EventOptions &options)
        : m_format(format)
        , m_options(options)
    {
    }

    base::Done check(QIODevice &file, const QString &name) override;
    base::Done take(QIODevice &file, const store::FeedFile &what, store::Database &mirror,
                    ImportProgress &progress) override;

private:
    const feeds::EventFormat &m_format;
    const feeds::EventOptions m_options;
};

} // namespace desk

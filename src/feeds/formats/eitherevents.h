#pragma once

#include "feeds/events/eventreader.h"

#include <memory>

namespace feeds {

/// A format that is written as JSON or as a table: the first byte that is no white space decides.
class EitherEvents : public EventReader
{
public:
    using Make = std::function<std::unique_ptr<EventReader>(bool isJson)>;

    explicit EitherEvents(Make make)
        : m_make(std::move(make))
    {
    }
    base::Result<bool> add(QByteArrayView bytes) override;
    base::Result<bool> finish() override;

private:
    const Make m_make;
    std::unique_ptr<EventReader> m_reader;
    QByteArray m_before; // what came before the decision
};

} // namespace feeds

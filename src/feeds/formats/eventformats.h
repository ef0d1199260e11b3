#pragma once

#include "domain/timeline/lane.h"
#include "feeds/events/eventoptions.h"
#include "feeds/events/eventreader.h"
#include "feeds/formats/sample.h"

#include <memory>

namespace feeds {

/// One kind of export that becomes events on the timeline.
struct EventFormat
{
    QString name; ///< as the command line has it: "github-runs"
    const char *words = ""; ///< what it is, for people; translated in the context "ImportFormat"
    timeline::Lane lane = timeline::Lane::Imported; ///< where its events are drawn
    bool isMapped = false; ///< its columns need saying, and its lane can be said
    bool (*recognises)(const Sample &sample) = nullptr; ///< whether a file that begins so is of this format
    std::unique_ptr<EventReader> (*reader)(const QString &fileName, const EventOptions &options,
                                           const EventSink &sink) = nullptr;
};

/// Every format, the particular ones before those that take any table: the first that recognises a file
/// is the one it is of.
const QList<EventFormat> &eventFormats();
/// By its name; nullptr when there is none.
const EventFormat *eventFormatNamed(const QString &name);
/// The format of a file that begins so; nullptr when it is of none.
const EventFormat *eventFormatOf(const Sample &sample);

} // namespace feeds

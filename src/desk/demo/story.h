#pragma once

#include "base/entropy.h"
#include "domain/incidents/evidencecollected.h"
#include "domain/journal/deed.h"

namespace desk {

/// An entry that somebody of the demo organisation wrote at a time.
struct Told
{
    base::Instant recorded{};
    journal::Draft draft;
};

/// A file that somebody of the demo organisation sealed.
struct ToldFile
{
    QByteArray bytes;
    QString name;
};

/// The history of one incident of the demo organisation, told as its people would have typed it.
/// Times are offsets from the detection.
class Story
{
public:
    Story(base::Entropy &entropy, base::Instant detected);

    const QString &incident() const { return m_incident; }
    base::Instant at(base::Duration sinceDetection) const { return m_detected + sinceDetection; }

    /// `actor` writes it then, of then, or of `ago` earlier. Gives the entry's id.
    template<class Payload>
    QString say(base::Duration when, const QString &actor, const Payload &payload,
                base::Duration ago = base::Duration::zero(),
                journal::Confidence confidence = journal::Confidence::Confirmed)
    {
        journal::Authorship by = journal::statedBy(actor, at(when));
        by.confidence = confidence;
        if (ago != base::Duration::zero()) {
            by.occurred.at -= ago;
            by.occurred.precision = journal::Precision::Minute;
        }
        return keep(when, journal::draft<incidents::Incident>(m_incident, payload, by));
    }
    /// Puts an entry into the story view.
    void pin(base::Duration when, const QString &actor, const QString &entry);

    /// Declared, titled, detected, commanded and with its playbook, all at once.
    void declare(base::Duration when, const QString &commander, incidents::Severity severity, const QString &title,
                 const QString &category, const QString &detector, const QString &codename,
                 const incidents::Playbook &playbook);
    void reach(base::Duration when, const QString &actor, incidents::Milestone milestone, const QString &detail = {});

    /// Writes a status update and issues it at once by mail. Gives the id of the text.
    QString issue(base::Duration when, const QString &actor, incidents::Audience audience,
                  const incidents::UpdateWords &words, const QString &recipients);

    /// Seals a file as evidence; `words` say what it is. Gives the id of the item.
    QString seal(base::Duration when, const QString &actor, const ToldFile &file, incidents::EvidenceCollected words);

    const QList<Told> &told() const { return m_told; }
    const QList<ToldFile> &files() const { return m_files; }

private:
    QString keep(base::Duration when, journal::Draft draft);

    base::Entropy *m_entropy;
    base::Instant m_detected;
    QString m_incident;
    QList<Told> m_told;
    QList<ToldFile> m_files;
};

} // namespace desk

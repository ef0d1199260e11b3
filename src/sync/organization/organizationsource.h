#pragma once

#include "github/http/origin.h"
#include "store/organization/listreading.h"
#include "sync/engine/source.h"

#include <functional>

namespace syncing {

/// One list of an organization: what is asked for, and how a page is taken.
class OrganizationSource : public Source
{
public:
    /// Takes a page; `seen` is when its pull began.
    using Take =
        std::function<base::Result<Taken>(store::Database &mirror, const QByteArray &body, base::Instant seen)>;

    OrganizationSource(QString topic, store::OrganizationList list, qint64 organization, github::Request first,
                       Take take)
        : m_topic(std::move(topic))
        , m_list(list)
        , m_organization(organization)
        , m_first(std::move(first))
        , m_take(std::move(take))
    {
    }

    QString topic() const override { return m_topic; }
    base::Duration every() const override { return std::chrono::hours(1); }
    bool sweeps() const override { return true; }
    github::Request request(const store::Pull &) const override { return m_first; }
    base::Result<Taken> take(store::Database &mirror, const github::Answer &answer,
                             const store::Pull &pull) const override
    {
        return m_take(mirror, answer.body, *pull.began);
    }
    base::Result<qint64> missing(store::Database &mirror, const store::Pull &, base::Instant since) const override
    {
        return store::countUnseen(mirror, m_list, m_organization, since);
    }
    base::Done drop(store::Database &mirror, const store::Pull &, base::Instant since) const override
    {
        const base::Result<qint64> dropped = store::dropUnseen(mirror, m_list, m_organization, since);
        return dropped ? base::done() : base::Done(dropped.error());
    }

private:
    const QString m_topic;
    const store::OrganizationList m_list;
    const qint64 m_organization;
    const github::Request m_first;
    const Take m_take;
};

/// The lists that GitHub gives for a whole organization at once: repositories, the definitions of custom properties,
/// their values, teams. `organization` is its number, `login` its name of today.
QList<SourcePtr> organizationSources(const github::Origin &origin, const QString &login, qint64 organization);

} // namespace syncing

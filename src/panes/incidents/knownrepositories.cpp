#include "panes/incidents/knownrepositories.h"

#include "base/whendone.h"
#include "store/mirror/namesbeginning.h"
#include "store/store.h"

namespace panes {

namespace {

constexpr int most = 20000; // twice the largest organisation that is planned for

} // namespace

KnownRepositories::KnownRepositories(store::Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    connect(&store, &store::Store::mirrorChanged, this, &KnownRepositories::read);
    read();
}

void KnownRepositories::read()
{
    const auto ask = [](store::Database &mirror) {
        return store::namesBeginning(mirror, store::NameKind::Repository, {}, most);
    };
    base::whenDone(m_store.readMirror(ask), this, [this](const base::Result<QStringList> &names) {
        if (names)
            m_names = *names;
    });
}

} // namespace panes

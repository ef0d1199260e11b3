#pragma once

#include "models/rows/valuerows.h"
#include "store/contacts/contactlist.h"

namespace models {

/// A contact of the register.
struct ContactLine
{
    QString key; ///< id
    store::ContactRow contact;
    bool operator==(const ContactLine &) const = default;
};

/// The register of contacts: those whose words hold what is sought, retired ones only when wanted.
class ContactsModel : public ValueRows<ContactLine>
{
    Q_OBJECT
public:
    enum Column { Name, Roles, Reach, Side, columns };

    explicit ContactsModel(QObject *parent = nullptr);

    void setContacts(const QList<store::ContactRow> &contacts);
    /// Every word must be somewhere in the contact, without regard to case.
    void setSought(const QString &words);
    void setRetired(bool shown);
    /// How many there are, sought or not, without retired ones.
    int standing() const;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void rebuild();

    QList<store::ContactRow> m_all;
    QStringList m_sought;
    bool m_retired = false;
};

} // namespace models

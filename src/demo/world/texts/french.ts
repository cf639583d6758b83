import type { Phrasebook } from './phrasebook.ts';

/** What is said in French. */
export const FRENCH: Phrasebook = {
  months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  weekdays: 'dimanche lundi mardi mercredi jeudi vendredi samedi',
  greetings: { toCustomer: ['Bonjour {salutation},', 'Bonjour,'], toUs: ['Bonjour {ownerFirst},', 'Bonjour,'] },
  closings: ['Cordialement', 'Bien cordialement', 'Bien à vous'],
  reached: {
    inbound: ['{salutation} a rappelé ({phone}).', 'Appel de {salutation}, {minutes} min.'],
    outbound: ['Appel avec {salutation}, {minutes} min.', '{full} joint au {phone}.'],
  },
  missed: ['{salutation} absent, message laissé.', 'Ligne occupée ({phone}), nouvel essai {weekday}.'],
  followUps: ['À relancer {weekday}.', 'Compte rendu à envoyer à {email}.', 'Mettre {colleague} en copie.', 'Reprendre en {month}.'],
  phases: {
    intro: {
      subjects: ['{product} pour {city}', 'Suite à la démonstration', "Visite de l'entrepôt de {city}"],
      inbound: [
        'nous préparons environ {count} lignes par jour à {city}, encore sur papier. Pourriez-vous nous dire ce que demanderait {product} ?',
        'merci pour la démonstration de {weekday}. {colleague} demande si les terminaux résistent au froid.',
      ],
      outbound: [
        "merci pour la visite de l'entrepôt de {city}. Beaucoup de saisies sont encore faites deux fois ; c'est ce que {product} supprime d'abord.",
        'vous trouverez ci-joint la fiche de {product}. En bref : environ {count} terminaux par site, une passerelle, rien à changer dans votre ERP.',
      ],
      spoken: [
        '{salutation} gère réception et expédition, {count} personnes en deux équipes.',
        'Budget pas encore validé ; {colleague} décide au-delà de 25 000.',
        'Regardent aussi {competitor}.',
        'Démonstration réussie, beaucoup de questions sur le mode hors ligne.',
      ],
      todos: ['Envoyer la fiche à {full}', 'Préparer la démonstration'],
    },
    proposal: {
      subjects: ['Devis {quote} : {product}', 'Re: Devis {quote}', 'Pilote à {city}'],
      inbound: [
        'Re: Devis {quote} => devis {quote} bien reçu. {colleague} trouve la mise en service trop chère ; pouvons-nous en faire une partie ?',
        "Offre en deux phases => merci de présenter l'offre en deux phases, {count} terminaux maintenant et le reste après l'inventaire.",
      ],
      outbound: [
        'Devis {quote} => ci-joint le devis {quote}, valable 30 jours : {count} terminaux, la passerelle et deux jours de formation à {city}.',
        'le total sur trois ans figure en page deux : {amount}, service compris.',
      ],
      spoken: [
        'Devis {quote} parcouru. {amount} reste dans la fourchette.',
        "Pilote lancé sur l'allée 4, erreurs de 31 à 12 la première semaine.",
        'Demandent 60 jours, notre règle est 30.',
      ],
      todos: ['Relancer le devis {quote}', 'Réserver un technicien pour {city}'],
    },
    negotiation: {
      subjects: ['Projet de contrat {quote}', 'Conditions de paiement'],
      inbound: [
        'nos juristes ont trois remarques : responsabilité, lieu des données, préavis. La version annotée est jointe.',
        'nous y sommes presque. Avec 45 jours et les batteries de rechange, {colleague} signe ce mois-ci.',
      ],
      outbound: [
        "le plafond de responsabilité nous convient et les données restent dans l'UE. Nouveau projet {quote} ci-joint.",
        '45 jours nous conviennent.',
      ],
      spoken: [
        'Remarques vues avec {salutation} et leur juriste, deux points sur trois réglés.',
        'Les achats ({colleague}) mènent désormais la discussion.',
        'Total après le dernier tour : {amount}.',
      ],
      todos: ['Réponse du service juridique', 'Envoyer le nouveau projet à {full}'],
    },
    closing: {
      subjects: ['Signature', 'Bon de commande'],
      inbound: ['la direction a donné son accord. La commande suivra au retour de {colleague}, {weekday}.'],
      outbound: ['merci beaucoup. {count} terminaux sont réservés pour tenir la date.'],
      spoken: ['Accord verbal de {salutation}, contrat à la signature.'],
      todos: ['Relancer le numéro de commande'],
    },
    won: {
      subjects: ['Bienvenue', 'Lancement {product}'],
      inbound: ['le contrat signé est joint. {colleague} sera votre interlocuteur pour le déploiement.'],
      outbound: ['merci de votre confiance. Le lancement a lieu {weekday} à neuf heures à {city}.'],
      spoken: ['Signé. Passage de relais au projet effectué.', 'Mise en service sans incident.'],
      todos: ['Facturer le premier acompte'],
    },
    lost: {
      subjects: ['Votre décision'],
      inbound: [
        'nous avons finalement choisi {competitor}. La maison mère a eu le dernier mot.',
        "le projet est reporté d'au moins un an.",
      ],
      outbound: ["merci de votre franchise. Puis-je vous rappeler à l'automne prochain ?"],
      spoken: ["Perdu contre {competitor} sur le prix, environ 15 pour cent d'écart."],
      todos: ['Bilan avec {ownerFirst}'],
    },
    care: {
      subjects: ['Point trimestriel', 'Formation en {month}', 'Facture Care Plan', 'Nouvelle version de {product}'],
      inbound: [
        'Copie de facture => pourriez-vous renvoyer la dernière facture avec notre numéro de commande ?',
        'Formation => six nouveaux préparateurs arrivent en {month}, il nous faudrait une courte formation.',
        "Changement d'interlocuteur => à partir de {month}, {colleague} prend ma suite. Je reste joignable au {phone}.",
      ],
      outbound: [
        'Chiffres du trimestre => voici les chiffres du trimestre : disponibilité de 99,7 %, deux tickets réglés le jour même.',
        "Nouvelle version de {product} => la nouvelle version de {product} sort en {month}. Vous n'avez rien à faire.",
      ],
      spoken: [
        'Point trimestriel avec {salutation} et {colleague}. Satisfaits, souhaitent un rapport par équipe.',
        'Troisième équipe ouverte, {count} utilisateurs de plus.',
        'Rien à signaler après la mise à jour.',
      ],
      todos: ['Préparer le point trimestriel', 'Inviter {full} à la journée utilisateurs'],
    },
    nurture: {
      subjects: ['Petit rappel', 'Après le salon', 'Préparation sans papier'],
      inbound: [
        'merci de penser à nous. Le déménagement nous occupe, reparlons-en en {month}.',
        "Webinaire => je n'ai pas pu suivre le webinaire. Y a-t-il un enregistrement ?",
        'intéressant. Lequel de vos clients a une chambre froide à plusieurs températures ?',
      ],
      outbound: [
        "nous nous étions vus au salon. Voici deux pages sur un transporteur qui a supprimé l'attente aux quais.",
        'Webinaire {weekday} => notre webinaire sur la préparation sans papier a lieu {weekday}, 40 minutes avec questions.',
        "il y a six mois, vous vouliez attendre l'inventaire. Le moment est-il mieux choisi ?",
        'Visite à {city} => je serai à {city} {weekday}. Auriez-vous une demi-heure pour un café ?',
      ],
      spoken: [
        '{full} rencontré au salon, ligne directe {phone}, {email}.',
        'Pas de besoin pour le moment, à reprendre en {month}.',
        "Nouvel entrepôt en {month}, le logiciel sera étudié après l'ouverture.",
        'Livre blanc sur la chaîne du froid téléchargé, pas encore de projet.',
        'Réorganisation en cours, {colleague} décidera sans doute.',
      ],
      todos: ['Rappeler {full} en {month}', 'Envoyer une étude de cas', 'Inviter {company} au webinaire'],
    },
    support: {
      subjects: ['Ticket : {ticket}', 'Re: {ticket}'],
      inbound: ["y a-t-il du nouveau sur « {ticket} » ? L'équipe du matin commence à cinq heures."],
      outbound: ['nous reproduisons le problème et testons un correctif. Je reviens vers vous avant {weekday}.'],
      spoken: ['{salutation} a appelé au sujet de « {ticket} ».'],
      todos: ['Point quotidien sur « {ticket} »'],
    },
  },
};

import type { CueSheet } from '../cue-sheet.ts';
import { phrases } from '../phrases.ts';

/** French */
export const fr = {
  seeAlso: phrases(`
    À lire aussi | À lire également | À lire sur | À lire dans | À relire | À lire ensuite | Lire aussi | Lire également |
    Lire l’article | Lire l’article complet | Lire la suite | Lire la suite de l’article | Lire la suite après la publicité | Lire plus |
    Lire l’enquête | Lire l’analyse | Lire la chronique | Lire le portrait | Lire l’interview | Lire les témoignages |
    Lire l’archive | Lire le compte rendu | Lire les explications | Lire notre article | Lire notre dossier | Lire notre enquête | Lire notre analyse | Lire le décryptage | Lire l’entretien |
    Lire l’éditorial | Lire le récit | Lire le reportage | Lire la tribune | Lire la critique | Lire aussi notre | Lire notre |
    Lisez aussi | Lisez également | Lisez la suite | À voir aussi | À voir également | Voir aussi | Voir également | Voir plus |
    Voir la vidéo | Voir notre dossier | À écouter aussi | Écouter aussi | Écoutez aussi | À découvrir aussi | Découvrez aussi |
    À ne pas manquer | À ne pas rater | Ne manquez pas | À consulter aussi | Sur le même sujet | Sur le même thème |
    Dans la même rubrique | Dans le même dossier | Pour aller plus loin | Pour en savoir plus | En savoir plus | En savoir plus sur |
    Plus d’informations | Plus d’infos | Plus d’articles | Plus sur | En lire plus | Articles liés | Articles connexes |
    Articles associés | Article lié | Article connexe | Contenu associé | Lien utile | Liens utiles | Vous aimerez aussi |
    Vous aimerez peut-être | Vous pourriez aussi aimer | Vous pourriez être intéressé | Cela pourrait vous intéresser |
    Ceci pourrait vous intéresser | Ces articles pourraient vous intéresser | Cet article pourrait vous intéresser | Recommandé |
    Recommandé pour vous | Nos recommandations | Notre dossier | Notre sélection | Suivez le direct | Suivre le direct |
    Suivez notre direct | Regardez aussi | Regarder aussi | Regardez la vidéo | Retrouvez aussi | Retrouvez notre |
    Retrouvez tous nos articles | Retrouvez ici | Cliquez ici | Cliquez ici pour | Continuer la lecture | Poursuivre la lecture |
    Poursuivez votre lecture | Article suivant | Article précédent | Décryptage à lire | La suite après la publicité |
    La suite après cette publicité | La suite après la pub | Et aussi | Notre vidéo | À lire absolument | Nous en parlions ici |
    Notre article à ce propos | Notre précédent article | Nos précédents articles | En images | En vidéo | Vidéo | Diaporama |
    Notre article | Notre enquête | Notre reportage | Relire | À revoir | Revivez | Revoir | Relire notre | Relire notre entretien |
    Lire notre entretien | Lire notre reportage | Article réservé à nos abonnés Lire aussi |
    Article réservé à nos abonnés Lire l’article | Article réservé à nos abonnés Lire la tribune |
    Article réservé à nos abonnés Lire le récit | Article réservé à nos abonnés Lire
  `),
  relatedHeading: phrases(`
    À lire aussi | À lire également | À lire | À la une | À la Une aussi | À ne pas manquer | À voir aussi | À découvrir | À suivre |
    Lire aussi | Sur le même sujet | Sur le même thème | Dans la même rubrique | Dans la même catégorie | Dans le même dossier |
    Dans l’actualité | Dans l’actu | Articles liés | Articles connexes | Articles associés | Articles similaires | Articles recommandés |
    Articles récents | Articles populaires | Articles les plus lus | Autres articles | Autres actualités | Autres contenus |
    Autres sujets | Derniers articles | Dernières actualités | Dernières actus | Dernières nouvelles | Dernières infos |
    Dernières vidéos | Dernière minute | Les dernières actualités | Les derniers articles | Les dernières infos | Le plus lu |
    Les plus lus | Les plus lues | Les plus consultés | Les plus partagés | Les plus commentés | Les plus populaires |
    Les articles les plus lus | Les plus récents | Le plus populaire | Plus d’articles | Plus d’actualités | Plus sur le sujet |
    Plus de contenus | Nos recommandations | Nos dernières vidéos | Nos dossiers | Nos articles | Notre sélection |
    Notre sélection d’articles | Recommandé pour vous | Recommandés pour vous | Recommandations | Contenus sponsorisés |
    Contenus associés | Contenu sponsorisé | Vous aimerez aussi | Vous aimerez peut-être | Vous pourriez aussi aimer |
    Vous aimerez également | Cela peut vous intéresser | Ces articles peuvent vous intéresser | Ces articles pourraient vous intéresser |
    Ces contenus pourraient vous intéresser | Ça pourrait vous intéresser | Pour aller plus loin | Pour en savoir plus | En savoir plus |
    Les internautes ont aussi lu | Voir aussi | Voir également | Voir plus d’articles | Liens externes | Liens utiles | Tendances |
    Populaire | Populaires | En ce moment | En direct | L’actualité en continu | Fil info | Fil d’actualité | Le fil info |
    Toute l’actualité | Toute l’actu | L’essentiel | Les incontournables | Le meilleur de | La sélection de la rédaction |
    Le choix de la rédaction | Les choix de la rédaction | Thèmes associés | Sujets associés | Partenaires | Vidéos | Podcasts |
    Article suivant | Article précédent | Navigation de l’article | L’édition du jour | Services | Nos lecteurs ont lu ensuite |
    Les lecteurs ont lu aussi
  `),
  advertisement: phrases(`
    Publicité | Publicités | Pub | Annonce | Annonces | Sponsorisé | Sponsorisé par | Contenu sponsorisé | Contenus sponsorisés |
    Contenu de marque | Contenu partenaire | Publi-rédactionnel | Publireportage | Publi-reportage | Communiqué | Partenariat |
    En partenariat avec | Présenté par | Offert par | Proposé par | La suite après la publicité | La suite après cette publicité |
    La suite après la pub | Suite après la publicité | La suite de l’article après la publicité | Lire la suite après la publicité |
    L’article continue après la publicité | Le reste de cet article après la publicité | Passer la publicité | Passer l’annonce |
    Fermer la publicité | Masquer la publicité | Cet article contient des liens affiliés | Liens sponsorisés | Annonceur |
    Message publicitaire | Défiler pour continuer | Contenu proposé par notre partenaire | Contenu proposé par |
    La suite de votre article après cette annonce | La suite après cette annonce | En partenariat avec notre annonceur |
    La suite de votre article après la publicité | Suite de l’article après la publicité
  `),
  newsletter: phrases(`
    Newsletter | Newsletters | La newsletter | Notre newsletter | Nos newsletters | Infolettre | Infolettres | Nos infolettres |
    Inscrivez-vous à notre newsletter | Inscrivez-vous à la newsletter | Inscrivez-vous à nos newsletters | Inscrivez-vous gratuitement |
    Inscrivez-vous à notre infolettre | Inscrivez-vous | S’inscrire à la newsletter | S’inscrire | Je m’inscris |
    Je m’abonne à la newsletter | Abonnez-vous à notre newsletter | Abonnez-vous à la newsletter | Abonnez-vous gratuitement |
    Abonnez-vous à nos newsletters | Recevez notre newsletter | Recevez nos newsletters | Recevez chaque matin | Recevez chaque jour |
    Recevez chaque semaine | Recevez l’essentiel | Recevez toute l’actualité | Recevez nos alertes | Recevez gratuitement |
    Recevoir la newsletter | Recevoir les newsletters | Restez informé | Restez informés | Restez connecté | Ne manquez rien |
    Ne ratez rien | Ne manquez aucune | Votre adresse e-mail | Votre adresse email | Votre adresse courriel | Votre email |
    Adresse e-mail | Entrez votre adresse | Saisissez votre adresse | Merci pour votre inscription |
    Votre inscription a bien été prise en compte | En vous inscrivant | En m’inscrivant | En cliquant sur « s’inscrire » |
    Votre adresse e-mail est collectée | Votre adresse email est collectée | Vous pouvez vous désinscrire à tout moment |
    Vous pourrez vous désabonner | Vous pouvez vous désabonner à tout moment | L’actualité dans votre boîte mail |
    Chaque vendredi, des nouvelles | S’inscrire gratuitement | Inscription gratuite | S’abonner gratuitement | Je m’abonne gratuitement |
    Inscrivez-vous ici | dans votre boîte mail | dans votre boîte aux lettres électronique | dans votre messagerie |
    Chaque matin, l’essentiel | parcourez l’essentiel de l’actualité
  `),
  subscribe: phrases(`
    Abonnez-vous | S’abonner | Je m’abonne | Déjà abonné | Déjà abonnée | Déjà abonné(e) | Vous êtes déjà abonné |
    Article réservé aux abonnés | Article réservé à nos abonnés | Réservé aux abonnés | Réservé à nos abonnés |
    Abonnés | Contenu réservé aux abonnés | Cet article est réservé aux abonnés |
    Cet article est réservé à nos abonnés | Ce contenu est réservé aux abonnés | La suite est réservée aux abonnés |
    Il vous reste | La lecture de vos articles | La lecture de ce contenu est en cours | Ce message s’affichera |
    Pourquoi voyez-vous ce message | Pour lire la suite | Pour lire cet article |
    Pour continuer la lecture | Pour poursuivre la lecture | Lisez la suite avec | Lire la suite avec |
    Poursuivez votre lecture | Débloquez cet article | Débloquer l’article | Accédez à tous les articles |
    Accès illimité | Profitez d’un accès illimité | Accédez en illimité | Essayez gratuitement | Essai gratuit |
    Sans engagement | Résiliable à tout moment | À partir de 1 € | Offre spéciale | Offrir cet article |
    Offrir un abonnement | Article offert | Soutenez-nous | Soutenez notre travail |
    Soutenez un journalisme indépendant | Soutenez une presse libre | Faire un don | Je fais un don |
    Faites un don | Je soutiens | Vous avez déjà un compte | En tant qu’abonné, vous pouvez offrir
  `),
  follow: phrases(`
    Suivez-nous | Suivez-nous sur | Suivre | Suivez | Suivez l’actualité | Suivez toute l’actualité | Suivez l’auteur | Suivre l’auteur |
    Suivre ce sujet | Suivre ce thème | Suivez notre chaîne | Suivez notre compte | Rejoignez-nous | Rejoignez-nous sur |
    Rejoignez notre chaîne WhatsApp | Rejoignez notre communauté | Rejoignez notre groupe | Retrouvez-nous sur |
    Retrouvez toute l’actualité | Retrouvez l’actualité | Aimez notre page | Abonnez-vous à notre chaîne | Abonnez-vous à notre page |
    Abonnez-vous à notre chaîne YouTube | Téléchargez l’application | Téléchargez notre application | Téléchargez gratuitement |
    Télécharger l’application | Notre application | Ajoutez-nous à vos sources préférées | Ajouter à vos sources préférées |
    Google Actualités | Suivez-nous sur Google News | Suivez-nous sur Google Actualités | Contactez-nous | Contacter la rédaction |
    Écrivez-nous | Vous avez une information | Activer les notifications | Activez les notifications | Suivez-nous sur WhatsApp |
    Rejoignez notre chaîne Telegram | Suivez notre chaîne WhatsApp | Rejoignez-nous sur Telegram | Rejoignez la chaîne WhatsApp |
    Recevez nos alertes | Recevez nos alertes info | source préférée | sources préférées | Activer les alertes | Recevoir les alertes |
    Personnalisez votre actualité | Rejoignez notre chaîne | Je rejoins la chaîne | Rejoindre la chaîne | Signalez-le |
    Signalez-le à la rédaction | Signalez-la-nous | Contactez la rédaction
  `),
  share: phrases(`
    Partager | Partagez | Partages | Partager l’article | Partager cet article | Partagez cet article |
    Partager cette page | Partager la page | Partager ce contenu | Partager la vidéo | Partager sur |
    Partager sur Facebook | Partager sur Twitter | Partager sur X | Partager sur LinkedIn | Partager sur WhatsApp |
    Partager par e-mail | Partager par mail | Partager via | Partager le lien | Partage | Tweeter | Envoyer |
    Envoyer par e-mail | Envoyer par mail | Envoyer à un ami | Envoyer par courriel | Courriel | Imprimer |
    Imprimer l’article | Copier le lien | Lien copié | Copier | Sauvegarder | Enregistrer | Enregistrer l’article |
    Ajouter à mes favoris | Ajouter aux favoris | Ajouter à mes articles | Mettre en favori | Offrir l’article |
    Recommander
  `),
  comments: phrases(`
    Commentaires | Commentaire | Commenter | Commentez | Commenter cet article | Voir les commentaires |
    Lire les commentaires | Afficher les commentaires | Voir tous les commentaires | Aucun commentaire |
    Pas de commentaire | Laisser un commentaire | Laissez un commentaire | Laisser une réponse |
    Ajouter un commentaire | Ajoutez un commentaire | Poster un commentaire | Publier un commentaire |
    Écrire un commentaire | Rédiger un commentaire | Votre commentaire | Votre avis | Votre opinion |
    Donnez votre avis | Donner mon avis | Réagir | Réagissez | Réagir à cet article | Réactions | Vos réactions |
    Vos commentaires | Participez à la discussion | Rejoignez la discussion | Participer à la conversation |
    Soyez le premier à commenter | Soyez le premier à réagir | Les commentaires sont fermés |
    Les commentaires sont désactivés | Répondre | Annuler la réponse | Votre adresse e-mail ne sera pas publiée |
    Les champs obligatoires sont indiqués | Connectez-vous pour commenter | Pour commenter | Pour réagir |
    Signaler un abus | Signaler un commentaire | Charte de modération | Règles de modération | Qu’en pensez-vous |
    Dites-le nous en commentaire | Sondage | Cet article vous a-t-il été utile | Cet article vous a-t-il plu | Débat |
    Les commentaires sont modérés | Charte des commentaires | Consultez notre charte de modération |
    Vous devez vous connecter pour publier un commentaire | Vous devez être connecté pour publier un commentaire |
    Vous devez être connecté pour poster un commentaire | Dites-nous en commentaire |
    Donnez votre avis en commentaire | Partagez votre avis en commentaire
  `),
  consent: phrases(`
    Pour l’afficher, acceptez les cookies | Pour afficher ce contenu, acceptez | Pour voir ce contenu, acceptez |
    Nous utilisons des cookies | Ce site utilise des cookies | Notre site utilise des cookies |
    Ce site web utilise des cookies | Nous et nos partenaires | Avec nos partenaires |
    Nous respectons votre vie privée | Votre vie privée | Votre vie privée est importante |
    Le respect de votre vie privée | Politique de confidentialité | Politique de cookies | Gestion des cookies |
    Gérer les cookies | Gérer mes cookies | Gérer mes choix | Gérer mes préférences | Paramétrer les cookies |
    Paramètres des cookies | Paramétrer | Personnaliser | Accepter | Accepter et fermer | Accepter et continuer |
    Tout accepter | J’accepte | Accepter les cookies | Tout refuser | Refuser | Continuer sans accepter |
    En poursuivant votre navigation | En continuant à naviguer | En cliquant sur « accepter » |
    Ce contenu est bloqué | Ce contenu n’est pas visible | Pour afficher ce contenu | Pour voir ce contenu |
    Pour visualiser ce contenu | Pour consulter ce contenu | Afficher le contenu | Autoriser les cookies | Autoriser |
    Vous avez choisi de ne pas accepter | Mentions légales | Conditions générales | Données personnelles |
    Ce contenu est fourni par | Ce contenu provient de | Ce contenu est hébergé par | Ce contenu externe |
    Ce contenu n’a pas pu être affiché | Votre consentement est nécessaire | Nous avons besoin de votre accord |
    Nous avons besoin de votre consentement | Pour accéder à ce contenu | En affichant ce contenu |
    Vous devez accepter les cookies
  `),
  byline: phrases(`
    Par | Publié par | Écrit par | Rédigé par | Posté par | Signé | Texte de | Texte | Texte par | Article de |
    Article écrit par | Article rédigé par | Propos recueillis par | Entretien réalisé par | Une enquête de |
    Un reportage de | Une chronique de | Une analyse de | Auteur | Auteurs | Autrice | De notre envoyé spécial |
    De notre envoyée spéciale | De notre correspondant | De notre correspondante | De | Avec
  `),
  authorBox: phrases(`
    À propos de l’auteur | À propos de l’autrice | À propos des auteurs | À propos | À propos de nous | L’auteur | L’autrice |
    Les auteurs | Biographie de l’auteur | Voir tous les articles de | Voir tous ses articles | Tous les articles de | Tous ses articles |
    Ses articles | Autres articles de | Du même auteur | Par le même auteur | Plus d’articles de | Lire tous les articles de |
    Voir son profil | Profil de l’auteur | La rédaction | La rédaction vous conseille | Avec AFP | Avec agences | Source | Sources |
    Déclaration d’intérêts | Cet article a été publié | Cet article est republié | Cet article a été initialement publié |
    Note de la rédaction | Les propos tenus | Cet article a d’abord été publié | Cet article a été publié pour la première fois |
    Ce texte a été traduit | Cet article a été traduit | Cet article a été généré | Traduction automatique |
    a été publié initialement dans | Ses derniers articles | Tous les articles de l’auteur | Tous les articles de l’autrice |
    Tous les articles de cet auteur | Lire ses articles | Voir tous les articles | Voir les articles de | Retrouvez tous ses articles |
    Plus d’articles de cet auteur | Suivre cet auteur | À propos de l’émission | À propos du podcast
  `),
  rights: phrases(`
    Tous droits réservés | Reproduction interdite | Toute reproduction interdite | Toute reproduction
  `),
  biography: phrases(`est | couvre | écrit | travaille | enseigne | dirige | a rejoint`),
  contribution: phrases(`
    a contribué à cet article | ont contribué à cet article | a participé à la rédaction de cet article |
    ont participé à la rédaction de cet article
  `),
  disclosure: phrases(`
    liens affiliés | lien affilié | liens d’affiliation | lien d’affiliation | nous pouvons percevoir une commission |
    nous pouvons toucher une commission | nous touchons une commission | nous percevons une commission |
    sans surcoût pour vous | sans frais supplémentaires pour vous
  `),
  published: phrases(`
    Publié le | Publié | Publié à | Publié hier | Publié aujourd’hui | Première publication |
    Première publication le | Date de publication | Paru le | Posté le | Mis en ligne le | Mise en ligne | Écrit le |
    Créé le | Rédigé le | Modifié le | Modifié | Mis à jour | Mis à jour le | Mis à jour à | Mise à jour |
    Mise à jour le | Dernière mise à jour | Dernière mise à jour le | Dernière modification |
    Dernière modification le | Actualisé le | Actualisé | Diffusé le | Date | Le
  `),
  correction: phrases(`
    Correction | Rectificatif | Rectification | Erratum | Mise à jour | Précision | Note de la rédaction | NDLR
  `),
  tableOfContents: phrases(`
    Sommaire | Table des matières | Au sommaire | Contenu | Dans cet article | Sur cette page | Plan de l’article |
    Aller à | L’essentiel | Ce qu’il faut retenir
  `),
  tags: phrases(`
    Mots-clés | Mots clés | Mot-clé | Tags | Étiquettes | Étiqueté | Thèmes | Thème | Thèmes associés | Thématiques |
    Sujets | Sujet | Sujets associés | Catégories | Catégorie | Classé dans | Publié dans | Rubriques | Rubrique |
    Dossiers | Plus sur | En savoir plus sur | Lieux | Personnalités | Classé sous | Étiqueté avec | Posté dans |
    Rangé dans
  `),
  credit: phrases(`
    Photo | Photos | Photo de | Photo d’illustration | Photo d’archives | Photographie | Photographe | Crédit |
    Crédits | Crédit photo | Crédits photo | Crédit photos | Crédit image | Crédits image | Image |
    Image d’illustration | Image de | Illustration | Illustration de | Légende | Infographie | Dessin | Vidéo |
    Capture d’écran | Source | Source photo | Droits d’auteur | Copyright | Getty Images | AFP | Sipa |
    Agrandir l’image | Ouvrir l’image | Carte
  `),
  leadPicture: phrases(`
    Photo de couverture | Photo principale | Photo de une | Photo à la une | Image de couverture | Image principale | Image à la une |
    Image de une | Visuel de couverture | Visuel principal
  `),
  pageTool: phrases(`
    Haut de page | Retour en haut | Retour en haut de page | Remonter | Revenir en haut | Retour à l’accueil |
    Retour | Accueil | Page d’accueil | Aller au contenu | Aller au contenu principal | Passer au contenu |
    Aller au menu | Menu | Recherche | Rechercher | Fermer | Imprimer | Imprimer l’article | Version imprimable |
    Écouter | Écouter l’article | Écouter cet article | Écoutez cet article | Lecture audio | Temps de lecture |
    Lecture | Minutes de lecture | Min de lecture | Taille du texte | Télécharger le PDF | Signaler une erreur |
    Signaler une faute | Une erreur dans cet article | Vous avez repéré une erreur | Voir plus | Voir moins |
    Afficher plus | Afficher moins | Tout afficher | Charger plus | Chargement | Page suivante | Page précédente |
    Plein écran | Votre navigateur ne supporte pas | Veuillez activer JavaScript | JavaScript est désactivé |
    Vous lisez actuellement | Réutiliser ce contenu | Résumé | Plan du site | Cliquez sur une étoile |
    Note moyenne | Aucun vote pour l | J’aime chargement | Ajouter à vos sélections | Offrir l’article |
    Read in English
  `),
  notFound: phrases(`
    Page non trouvée | Page introuvable | La page demandée n’existe pas | La page demandée est introuvable |
    La page que vous recherchez | La page que vous demandez | La page que vous avez demandée |
    Cette page n’existe pas | Cette page n’existe plus | Cette page est introuvable |
    Cette page n’est plus disponible | Cet article n’existe pas | Cet article n’existe plus |
    Cet article n’est plus disponible | Ce contenu n’est plus disponible | Article introuvable | Contenu introuvable |
    Contenu indisponible | Erreur 404 | Désolé, cette page | Désolé, la page | Nous n’avons pas trouvé |
    Nous ne trouvons pas | Une erreur est survenue | Une erreur s’est produite
  `),
  loginWall: phrases(`
    Se connecter | Connexion | Connectez-vous | Connectez-vous pour | Connectez-vous pour continuer |
    Connectez-vous pour lire | Identifiez-vous | S’identifier | Me connecter | Je me connecte | Créer un compte |
    Créez un compte | Créez votre compte | Créez un compte gratuit | Créez gratuitement | Inscrivez-vous pour |
    Vous devez être connecté | Vous devez vous connecter | Veuillez vous connecter | Merci de vous connecter |
    Déjà un compte | Déjà inscrit | Vous avez déjà un compte | Pas encore de compte | Pas encore inscrit |
    Mot de passe oublié | Mot de passe | Identifiant | Nom d’utilisateur | Se souvenir de moi | Rester connecté
  `),
  botWall: phrases(`
    Vérification de votre navigateur | Vérification de sécurité | Vérifiez que vous êtes humain |
    Vérifiez que vous êtes un humain | Veuillez confirmer que vous êtes humain | Confirmez que vous êtes humain |
    Veuillez vérifier que vous n’êtes pas un robot | Je ne suis pas un robot | Êtes-vous un robot | Accès refusé |
    Accès bloqué | Accès interdit | L’accès à cette page a été refusé | Votre accès a été bloqué |
    Vous avez été bloqué | Veuillez patienter | Veuillez activer JavaScript et les cookies |
    Activez JavaScript et les cookies | Trop de requêtes | Désactivez votre bloqueur de publicité
  `),
} satisfies CueSheet;

import type { CueSheet } from '../cue-sheet.ts';
import { phrases } from '../phrases.ts';

/** Portuguese, of Portugal and Brazil */
export const pt = {
  seeAlso: phrases(`
    Veja os vídeos mais assistidos | Assista aos vídeos | Veja mais vídeos | Leia também | Leia mais | Leia mais sobre | Leia ainda |
    Leia aqui | Leia a seguir | Leia a matéria completa | Leia a reportagem completa | Leia a notícia completa | Ler também | Ler mais |
    Ler artigo completo | Lê também | Lê mais | Veja também | Veja mais | Veja ainda | Veja aqui | Veja o vídeo | Veja as fotos |
    Ver também | Ver mais | Vê também | Confira também | Confira | Confira mais | Saiba mais | Saiba mais sobre | Saber mais |
    Para saber mais | Mais informações | Mais sobre | Mais notícias | Mais lidas | Assista também | Assista ao vídeo | Ouça também |
    Ouça o podcast | Oiça também | Relacionado | Relacionados | Relacionadas | Artigo relacionado | Artigos relacionados |
    Notícia relacionada | Notícias relacionadas | Matérias relacionadas | Conteúdo relacionado | Conteúdos relacionados | Recomendado |
    Recomendados | Recomendamos | Recomendado para você | Sugestão de leitura | Pode interessar | Pode também gostar |
    Pode também interessar-lhe | Também lhe pode interessar | Também pode gostar de ler | Você pode gostar | Você também pode gostar |
    Você também pode gostar de | Talvez você goste | Pode interessar-lhe | Poderá também gostar de | Continue lendo | Continue a ler |
    Continuar a ler | Continuar lendo | Continua a ler | Clique aqui | Clique aqui para | Não perca | Não deixe de ler |
    Não perca também | A não perder | Leia na íntegra | Siga ao vivo | Acompanhe ao vivo | Próxima notícia | Notícia anterior |
    Próximo artigo | Artigo anterior | Em vídeo | Na galeria | Entenda o caso | Como já mostramos | Como já noticiamos |
    Já mostramos aqui | Relembre o caso | Entenda aqui | Fotogaleria | Galeria de fotos | Em imagens | Em fotos | Veja fotos | Vídeo |
    ASSISTA | Ouça | Recorde aqui | Leia mais notícias | Leia mais notícias da região | Veja mais notícias | Veja os vídeos que |
    Veja os vídeos mais vistos | Leia a íntegra | Veja a íntegra
  `),
  relatedHeading: phrases(`
    Notícias relacionadas | Matérias relacionadas | Artigos relacionados | Artigos recomendados | Artigos recentes |
    Artigos populares | Conteúdo relacionado | Conteúdos relacionados | Posts relacionados |
    Publicações relacionadas | Postagens relacionadas | Temas relacionados | Tópicos relacionados |
    Assuntos relacionados | Relacionados | Relacionadas | Leia também | Leia mais | Veja também | Ver também |
    Mais lidas | Mais lidos | Mais vistas | Mais vistos | Mais populares | Mais recentes | Mais notícias |
    Mais artigos | Mais sobre | Mais sobre este assunto | Mais em | Mais de | Mais do | Mais conteúdo |
    As mais lidas | Os mais lidos | As mais vistas | Notícias mais lidas | Matérias mais lidas | Últimas notícias |
    Últimas | Últimos artigos | Últimos posts | Últimas publicações | Últimas da | Última hora | Notícias recentes |
    Posts recentes | Posts populares | Destaques | Em destaque | Em alta | Notícias em destaque |
    Recomendado para você | Recomendados para você | Recomendadas para você | Recomendados | Recomendações |
    Sugestões | Sugestões para si | Para si | Para você | Você pode gostar | Você também pode gostar |
    Você também pode gostar de | Pode também gostar | Também lhe pode interessar | Poderá gostar de |
    Talvez também goste | Outras notícias | Outros artigos | Outras matérias | Nesta secção | Nesta seção |
    Não perca | Escolhas do editor | Escolha do editor | Conteúdo patrocinado | Conteúdos patrocinados |
    Ligações externas | Links úteis | Artigo anterior | Próximo artigo | Post anterior | Próximo post |
    Navegação de artigos | Navegação de Post | Vídeos | Webstories | Populares | Tendências | Do mesmo autor |
    Na mesma editoria
  `),
  advertisement: phrases(`
    Publicidade | PUB | Anúncio | Anúncios | Propaganda | Patrocinado | Patrocinado por | Conteúdo patrocinado |
    Conteúdo de marca | Informe publicitário | Publieditorial | Conteúdo publicitário | Espaço publicitário |
    Oferecimento | Apresentado por | Oferecido por | Em parceria com | Continua após a publicidade |
    Continua depois da publicidade | Continua depois do anúncio | A notícia continua após a publicidade |
    O artigo continua após o anúncio | O conteúdo continua após o anúncio | Continue lendo após o anúncio |
    Artigo continua após a publicidade | Fechar anúncio | Saltar anúncio | Links patrocinados |
    Este artigo contém links de afiliados | Role para continuar | Conteúdo patrocinado por | Conteúdo oferecido por |
    O artigo continua após a publicidade
  `),
  newsletter: phrases(`
    Newsletter | Newsletters | Nossa newsletter | Boletim | Boletim informativo | Assine a newsletter | Assine nossa newsletter |
    Assine nossas newsletters | Assine a nossa newsletter | Assine o boletim | Inscreva-se na newsletter |
    Inscreva-se na nossa newsletter | Inscreva-se em nossa newsletter | Inscreva-se | Inscreva-se gratuitamente |
    Cadastre-se na nossa newsletter | Cadastre-se para receber | Subscreva a newsletter | Subscreva a nossa newsletter |
    Subscreva as newsletters | Subscrever newsletter | Receba a nossa newsletter | Receba nossa newsletter | Receba nossas notícias |
    Receba as notícias | Receba as últimas notícias | Receba no seu e-mail | Receba por e-mail | Receba gratuitamente |
    Receba todas as manhãs | Receba diariamente | Fique por dentro | Fique a par | Fique informado | Mantenha-se informado |
    Não perca nenhuma notícia | O seu email | Seu e-mail | Seu melhor e-mail | Endereço de e-mail | Digite seu e-mail |
    Insira o seu email | Obrigado por se inscrever | Ao se inscrever | Ao subscrever | Ao clicar em | Pode cancelar a subscrição |
    Receba no seu email | Inscreva-se grátis | Quero receber | Quero assinar | Subscrever grátis | Cadastre-se grátis | no seu e-mail |
    no seu email | na sua caixa de entrada | no seu e-mail todos os dias
  `),
  subscribe: phrases(`
    Assine | Assine já | Assine agora | Assine por | Assine para continuar lendo | Assine e tenha acesso |
    Já é assinante | Já sou assinante | Já é assinante? Faça login | Exclusivo para assinantes |
    Exclusivo assinantes | Conteúdo exclusivo para assinantes | Conteúdo exclusivo | Só para assinantes |
    Somente para assinantes | Este conteúdo é exclusivo para assinantes | Este artigo é exclusivo para assinantes |
    Artigo exclusivo para assinantes | Para continuar lendo | Para continuar a ler | Para ler a matéria completa |
    Continue lendo com | Torne-se assinante | Seja assinante | Seja membro | Acesso ilimitado |
    Tenha acesso ilimitado | Leia sem limites | Experimente grátis | Cancele quando quiser | Apoie o jornalismo |
    Apoie o nosso jornalismo | Apoie o jornalismo independente | Apoie-nos | Contribua | Doe | Doe agora |
    Faça uma doação | Oferecer artigo | Presentear conteúdo | Artigo exclusivo | Exclusivo para subscritores |
    Já é subscritor | Ofereça este artigo | Os leitores são a força e a vida do jornal |
    Recurso exclusivo para assinantes
  `),
  follow: phrases(`
    Siga-nos | Siga-nos no | Siga-nos em | Siga nosso | Siga nossas redes | Siga nossas redes sociais | Siga a nossa página |
    Siga a gente | Siga o canal | Siga o nosso canal | Siga o autor | Seguir | Seguir autor | Acompanhe | Acompanhe-nos |
    Acompanhe nas redes sociais | Acompanhe tudo sobre | Curta nossa página | Curta a nossa página | Encontre-nos no |
    Entre no nosso grupo | Entre no nosso canal | Entre no canal do | Entre para o nosso grupo | Participe do nosso grupo |
    Participe do canal | Faça parte do nosso grupo | Receba notícias pelo WhatsApp | Receba notícias no WhatsApp | Clique aqui e receba |
    Inscreva-se no canal | Inscreva-se no nosso canal | Inscreva-se no canal do | Subscreva o nosso canal | Baixe o app |
    Baixe o aplicativo | Baixe nosso aplicativo | Baixe o nosso app | Descarregue a app | Descarregue a nossa app | Instale o app |
    Siga no Google News | Siga-nos no Google News | Siga no Google Notícias | Adicione como fonte preferida | Ative as notificações |
    Fale conosco | Fale com a redação | Contacte-nos | Entre em contato | Envie sua sugestão | Tem alguma sugestão |
    Siga-nos no WhatsApp | Siga-nos no Telegram | Siga o canal no WhatsApp | Entre no canal do WhatsApp | Entre no canal do Telegram |
    Entre no canal | Participe do grupo | Siga-nos no Google Notícias | Siga no Google Discover | Descarregue a aplicação |
    Descarregue a nossa aplicação | Ativar notificações | Receba as notificações | fonte preferida | fontes preferidas | Entrar no canal |
    Avise a gente | Comunique à redação | Avise-nos | Escreva-nos
  `),
  share: phrases(`
    Compartilhar | Compartilhe | Compartilhe esta notícia | Compartilhe essa notícia | Compartilhe este artigo |
    Compartilhe isso | Compartilhe esta matéria | Compartilhar no Facebook | Compartilhar no Twitter |
    Compartilhar no WhatsApp | Compartilhar no X | Compartilhar notícia | Compartilhar via | Compartilhe no |
    Compartilhe pelo | Compartilhe com | Compartilhe nas redes sociais | Partilhar | Partilhe | Partilhar artigo |
    Partilhar no Facebook | Partilhar este artigo | Partilhe este artigo | Partilhar notícia | Partilhar via |
    Tweetar | Enviar | Enviar por e-mail | Enviar por email | Enviar para um amigo | Imprimir | Copiar link |
    Copiar ligação | Copiar o link | Link copiado | Guardar | Guardar artigo | Salvar | Salvar matéria | Curtir |
    Gostar
  `),
  comments: phrases(`
    Comentários | Comentário | Comentar | Comente | Comente aqui | Comente esta notícia | Ver comentários |
    Ver todos os comentários | Ler comentários | Mostrar comentários | Sem comentários | Nenhum comentário |
    Deixe um comentário | Deixe o seu comentário | Deixe seu comentário | Deixe uma resposta | Deixar um comentário |
    Deixar comentário | Adicionar comentário | Adicione um comentário | Escreva um comentário |
    Escreva seu comentário | Publicar comentário | Enviar comentário | Faça um comentário | Seu comentário |
    O seu comentário | Sua opinião | A sua opinião | Dê sua opinião | O que você achou | O que você acha |
    O que achou desta notícia | Participe da conversa | Seja o primeiro a comentar | Os comentários estão fechados |
    Comentários encerrados | Responder | Cancelar resposta | O seu endereço de email não será publicado |
    O seu endereço de e-mail não será publicado | Campos obrigatórios são marcados | Campos obrigatórios marcados |
    Inicie sessão para comentar | Faça login para comentar | Para comentar | Os comentários são de responsabilidade |
    Enquete | Este artigo foi útil | Gostou | Gostou da notícia | Os comentários estão encerrados |
    Regras dos comentários | Você precisa fazer o login para publicar um comentário |
    Você precisa estar logado para enviar | Você precisa estar logado para comentar |
    Tem de iniciar a sessão para publicar um comentário | Conte para a gente nos comentários |
    Deixe sua opinião nos comentários | Deixe seu comentário abaixo | Comente abaixo |
    Você precisa estar logado para enviar comentários | Você precisa fazer login para comentar
  `),
  consent: phrases(`
    Usamos cookies | Utilizamos cookies | Nós usamos cookies | Este site usa cookies | Este site utiliza cookies |
    Este website utiliza cookies | O nosso site utiliza cookies | Nosso site usa cookies | Nós e os nossos parceiros |
    Nós e nossos parceiros | Valorizamos a sua privacidade | Damos valor à sua privacidade | A sua privacidade |
    Sua privacidade | A sua privacidade é importante | Política de cookies | Política de privacidade |
    Definições de cookies | Configurações de cookies | Configurações de privacidade | Gerir cookies | Gerir opções |
    Gerenciar cookies | Gerenciar preferências | Preferências de cookies | Aceitar | Aceitar e continuar |
    Aceitar e fechar | Aceitar tudo | Aceitar todos | Aceitar todos os cookies | Aceitar cookies | Aceito | Concordo |
    Eu aceito | Rejeitar | Rejeitar tudo | Rejeitar todos | Recusar | Ao continuar a navegar |
    Ao continuar navegando | Ao navegar neste site | Para ver este conteúdo | Este conteúdo está bloqueado |
    Termos de uso | Termos e condições | Aviso legal | Este conteúdo é fornecido por | Este conteúdo está alojado em |
    Este conteúdo externo | Conteúdo externo | Precisamos do seu consentimento | Precisamos da sua autorização |
    Para visualizar este conteúdo | Para exibir este conteúdo
  `),
  byline: phrases(`
    Por | Escrito por | Publicado por | Postado por | Texto de | Texto | Texto por | Reportagem de | Reportagem |
    Entrevista de | Uma entrevista de | Análise de | Opinião de | Autor | Autora | Autores | De | Redação |
    Da Redação | Do correspondente | Da correspondente | Edição de | Colaboração de
  `),
  authorBox: phrases(`
    Sobre o autor | Sobre a autora | Sobre os autores | Sobre nós | Sobre mim | O autor | A autora | Ver todos os artigos de |
    Ver todos os posts de | Ver todos os posts | Todos os artigos de | Todas as notícias de | Mais artigos de | Mais do autor |
    Mais deste autor | Do mesmo autor | Biografia | Perfil do autor | Com informações de | Com informações da | Com informações do |
    Fonte | Fontes | Este texto foi publicado | Este artigo foi publicado | Este artigo foi publicado originalmente |
    Este texto não reflete | Os artigos publicados | Nota da redação | Nota do editor | Edição | Sob supervisão de | Sob a supervisão de |
    Com supervisão de | Estagiária sob supervisão de | Estagiário sob supervisão de | Texto editado por |
    Este texto foi publicado originalmente | Este texto foi traduzido | Este artigo foi traduzido | Tradução automática |
    Esta reportagem foi publicada originalmente | Este conteúdo foi publicado originalmente | Ver mais artigos deste autor |
    Ver mais artigos | Ver todos os artigos | Mais artigos deste autor | Mais artigos do autor | Mais textos de |
    Veja todos os textos de | Ler mais artigos de | Veja mais matérias de | Leia outras matérias de
  `),
  rights: phrases(`
    Todos os direitos reservados | Reprodução proibida | Proibida a reprodução | É proibida a reprodução
  `),
  biography: phrases(`
    é um | é uma | é jornalista | é autor | é autora | é professor | é professora | é repórter | é editor |
    é editora | é o | é a | escreve | cobre | trabalha | dirige | leciona
  `),
  contribution: phrases(`
    contribuiu para esta reportagem | colaborou para esta reportagem | colaborou nesta reportagem | colaboraram nesta reportagem |
    colaborou para esta matéria | colaboraram para esta reportagem | Com colaboração de | estagiária sob supervisão |
    estagiário sob supervisão
  `),
  disclosure: phrases(`
    links de afiliado | links de afiliados | link de afiliado | podemos receber uma comissão |
    podemos ganhar uma comissão | recebemos uma comissão | sem custo adicional para você |
    sem custos adicionais para si | reside na força da relação que estabelece com os seus leitores
  `),
  published: phrases(`
    Publicado | Publicado em | Publicado a | Publicado às | Publicada em | Data de publicação | Primeira publicação |
    Data | Criado em | Criado a | Postado em | Escrito em | Atualizado | Atualizado em | Atualizado a |
    Atualizado às | Atualizada em | Última atualização | Última atualização em | Última modificação | Modificado em |
    Editado em | Revisto em
  `),
  correction: phrases(`
    Correção | Correcção | Retificação | Rectificação | Errata | Erramos | Esclarecimento | Nota da redação | Nota do editor | Nota da redacção | Atualização
  `),
  tableOfContents: phrases(`
    Índice | Sumário | Conteúdo | Conteúdos | Tabela de conteúdos | Neste artigo | Nesta página | Nesta matéria |
    Neste texto | O que você vai ler | Tópicos | Ir para | Navegue pelo conteúdo
  `),
  tags: phrases(`
    Tags | Etiquetas | Etiqueta | Palavras-chave | Temas | Tema | Tópicos | Tópico | Assuntos | Assunto | Categorias |
    Categoria | Mais sobre | Saiba mais sobre | Acompanhe tudo sobre | Arquivado em | Publicado em | Secções |
    Seções | Tudo sobre | Nesta notícia | Arquivado sob | Marcado com | Etiquetado | Postado em | Com a tag
  `),
  credit: phrases(`
    Foto | Fotos | Foto de | Foto por | Foto de arquivo | Foto ilustrativa | Foto: Reprodução | Fotografia |
    Fotografia de | Fotógrafo | Imagem | Imagens | Imagem de | Imagem de arquivo | Imagem ilustrativa |
    Imagem de destaque | Crédito | Créditos | Crédito da foto | Crédito da imagem | Créditos da imagem |
    Crédito foto | Legenda | Ilustração | Ilustração de | Infografia | Infográfico | Arte | Captura de tela |
    Captura de ecrã | Reprodução | Divulgação | Arquivo pessoal | Vídeo | Fonte | Fonte da imagem | Cortesia |
    Getty Images | Lusa | Agência Brasil | Ampliar imagem | Mapa
  `),
  leadPicture: phrases(`
    Foto de capa | Foto principal | Foto de destaque | Foto destacada | Imagem de capa | Imagem principal | Imagem de destaque |
    Imagem destacada
  `),
  pageTool: phrases(`
    Voltar ao topo | Voltar para o topo | Voltar acima | Ir para o topo | Voltar | Voltar ao início | Início | Página inicial |
    Ir para o conteúdo | Ir para o conteúdo principal | Saltar para o conteúdo | Pular para o conteúdo | Pular para o conteúdo principal |
    Menu | Buscar | Pesquisar | Pesquisa | Fechar | Imprimir | Imprimir página | Versão para impressão | Ouvir | Ouvir artigo |
    Ouvir este artigo | Ouvir notícia | Ouça este conteúdo | Ouça a matéria | Ouça este artigo | Oiça este artigo | Tempo de leitura |
    Minutos de leitura | Min de leitura | Tamanho da letra | Tamanho do texto | Descarregar PDF | Baixar PDF | Reportar erro |
    Comunicar erro | Comunique um erro | Encontrou um erro | Corrigir | Mostrar mais | Mostrar menos | Ver tudo | Ver todas | Ver todos |
    Carregar mais | Carregando | A carregar | Próxima página | Página anterior | Ecrã inteiro | Tela cheia | Seu navegador não suporta |
    O seu browser não suporta | Ative o JavaScript | Resumo | Republique | Clique em uma estrela | Classificação média |
    Nenhum voto até agora | O quão útil foi este | Curtir Carregando | Gosto Carregando |
    Este áudio é gerado por inteligência artificial | Este conteúdo foi gerado por inteligência artificial | Initial plugin text
  `),
  notFound: phrases(`
    Página não encontrada | A página não foi encontrada | A página não existe | A página que procura |
    A página que você procura | A página que você está procurando | A página que está a procurar |
    A página solicitada não existe | A página solicitada não foi encontrada | Esta página não existe |
    Esta página não está disponível | Este artigo já não está disponível | Este artigo não está disponível |
    Este conteúdo não está disponível | Este conteúdo não está mais disponível | Conteúdo não encontrado |
    Conteúdo indisponível | Artigo não encontrado | Notícia não encontrada | Não foi possível encontrar | Erro 404 |
    Desculpe, a página | Ocorreu um erro
  `),
  loginWall: phrases(`
    Entrar | Entre | Iniciar sessão | Inicie sessão | Inicie sessão para continuar | Faça login |
    Faça login para continuar | Faça o login | Fazer login | Faça seu login | Login | Acessar | Acesse sua conta |
    Cadastre-se | Cadastre-se grátis | Cadastre-se para continuar | Registe-se | Registe-se gratuitamente |
    Registre-se | Registar | Criar conta | Crie a sua conta | Crie sua conta | Crie uma conta |
    Precisa de iniciar sessão | Você precisa estar logado | Você precisa fazer login | Já tem conta |
    Já tem uma conta | Já possui conta | Já é cadastrado | Não tem conta | Ainda não tem conta | Esqueceu a senha |
    Esqueci minha senha | Esqueceu-se da palavra-passe | Palavra-passe | Senha | Nome de utilizador | Lembrar-me
  `),
  botWall: phrases(`
    Verificando seu navegador | A verificar o seu navegador | Verificação de segurança | Verifique se você é humano |
    Verifique que é humano | Confirme que você é humano | Confirme que é humano | Confirme que não é um robô |
    Não sou um robô | Você é um robô | É um robô | Acesso negado | Acesso bloqueado | Você foi bloqueado |
    Por favor, aguarde | Ative o JavaScript e os cookies | Tráfego incomum | Muitas solicitações |
    Demasiados pedidos | Desative o bloqueador de anúncios
  `),
} satisfies CueSheet;
